import type { Page } from 'puppeteer';
import type { Box } from '../../core/pictures/cover.ts';
import type { WalkerScripts } from '../build-extension.ts';
import { type Arrivals, followArrivals } from './arrivals.ts';
import type { Log } from './log.ts';
import { pageCover } from './page-cover.ts';

const world = 'waymark';
const binding = 'waymarkFacts';
/** Longest a page may hold on when it is left. */
const leavingMs = 2_000;

/** What a page still tells when it goes has come by then, or never will. */
const lateMs = 50;
/** As long as the recorder itself waits for an effect. */
const watchMs = 10_000;

export type Captured = {
  /** What a picture of the page must not show, in pixels of the picture; `undefined` when the page cannot say. */
  cover(): Promise<Box[] | undefined>;
  /** Lets the page go by its own script, so that it tells what it still has: a page torn away says nothing more. */
  leave(): Promise<void>;
  readonly arrivals: Arrivals;
  /** Takes no more facts. */
  end(): Promise<void>;
};

/** Puts the recorder into every document of a page, in a world of its own as in the extension, and takes its facts into the log. */
export async function capturePage(page: Page, log: Log, scripts: WalkerScripts, tab = 1): Promise<Captured> {
  let onlyFrom: ReadonlySet<string> | undefined;
  const known = () => new Set(log.events.flatMap((event) => ('doc' in event ? [event.doc] : [])));
  const session = await page.createCDPSession();
  const arrivals = followArrivals(page, session);
  session.on('Runtime.bindingCalled', (call) => {
    if (call.name === binding) log.takeFacts(call.payload, arrivals.failed() ? known() : onlyFrom);
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined)
      setTimeout(() => tellEffect(log, tab, 'navigation', Date.now()), lateMs);
  });
  page.on('dialog', () => tellEffect(log, tab, 'dialog', Date.now() + lateMs));
  answerBoxes(page);
  const cover = pageCover(session, world);
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: binding, executionContextName: world });
  const setup = `globalThis.waymarkWalker = ${JSON.stringify({ walk: log.walk, tab, binding })};`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.pageErrors });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `${setup}\n${scripts.capture}`,
    worldName: world,
  });
  return {
    cover,
    arrivals,
    async leave() {
      onlyFrom = known();
      // A page that cannot be left this way has told what it will; the walk goes on.
      const gone = page.waitForNavigation({ timeout: leavingMs }).catch(() => undefined);
      // Leaving ends the very script that asked for it, which Chrome reports as an error. A page that hangs never answers.
      void page.evaluate("location.href = 'about:blank'").catch(() => undefined);
      await gone;
      onlyFrom = undefined;
    },
    async end() {
      session.removeAllListeners();
      // Detached already when the page went away on its own.
      await session.detach().catch(() => undefined);
    },
  };
}

/** A box of a page stops everything until it is answered, one of its pop-ups too: it is answered as a visitor in a hurry would. */
function answerBoxes(page: Page): void {
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  page.on('popup', (popup) => {
    if (popup) answerBoxes(popup);
  });
}

/**
 * A driven browser stops listening to a page before its pagehide, so that the last effects of a page may never be told: then
 * the navigation seen from outside is the effect of every click and submit that was still waiting for one; so is a box, which
 * holds the page up. A press that made the page send a form has two: the click waits as long as the form.
 */
function tellEffect(log: Log, tab: number, what: 'navigation' | 'dialog', at: number): void {
  const answered = new Set(log.events.flatMap((event) => (event.type === 'effect' ? [event.of] : [])));
  const waiting = log.events.filter(
    (event) =>
      ((event.type === 'click' && event.kind === 'click') || event.type === 'submit') &&
      event.tab === tab &&
      at - event.at <= watchMs &&
      !answered.has(event.id),
  );
  const effects = waiting.flatMap((cause) => {
    if (!('doc' in cause)) return [];
    const { doc, frame } = cause;
    const afterMs = Math.max(0, at - lateMs - cause.at);
    return {
      id: `${cause.id}/n`,
      at,
      tab,
      doc,
      frame,
      type: 'effect',
      of: cause.id,
      what,
      afterMs,
    };
  });
  log.takeFacts(JSON.stringify(effects));
}

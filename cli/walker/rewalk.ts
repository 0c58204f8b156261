import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer';
import { type RecorderFlow, type RecorderStep, selectorsOf } from '../../core/exchange/recorder.ts';
import type { Act } from '../../core/journey/acts.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import type { WalkerScripts } from '../build-extension.ts';
import { createAlbum } from './album.ts';
import { capturePage } from './capture-page.ts';
import { isHung, within } from './hung.ts';
import { liesUnder } from './lies-under.ts';
import { createLog, type Log } from './log.ts';
import type { PicturesWhen } from './pictures-when.ts';
import { stepRunner } from './step-runner.ts';
import type { RewalkSubject } from './subject.ts';
import { takePicture } from './take-picture.ts';
import { brokenAt, hungAt, type Stopped, whatStopped } from './what-stopped.ts';

/** Longest the recorder watches a click for its effect; a step waits that long before it goes on. */
const effectMs = 10_500;
/** A page is given so long to load, or longer where it is said. */
const navigationMs = 30_000;
/** A step that takes so much longer than what it waits for will never end: the page hangs. */
const hangMs = 10_000;
/** A click is told by then, or the recorder does not see this page. */
const clickMs = 400;
/** Longest that is looked for what lies over a target. */
const lookMs = 2_000;

export type StoppedAt = { step: number; type: string; target?: string; why: string };
/** `pictures` by id, as WebP. */
export type Rewalk = {
  events: JourneyEvent[];
  pictures: ReadonlyMap<string, Uint8Array>;
  stoppedAt?: StoppedAt;
};
export type RewalkOptions = {
  scripts: WalkerScripts;
  timeoutMs: number;
  pictures: PicturesWhen;
  onStep?: (index: number, step: RecorderStep) => void;
};

/**
 * Walks a recording again in a driven browser, with the same recorder as the extension's. A target that never appears
 * ends the walk and is itself a finding; the events so far are whole either way.
 */
export async function rewalk(
  browser: Browser,
  flow: RecorderFlow,
  subject: RewalkSubject,
  options: RewalkOptions,
): Promise<Rewalk> {
  const log = createLog(randomUUID().slice(0, 8));
  log.act({
    type: 'start',
    walk: log.walk,
    by: 'machine',
    auditor: '',
    locale: 'en',
    app: 'waymark rewalk',
    ...subject,
  });
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(Math.max(navigationMs, options.timeoutMs));
  const captured = await capturePage(page, log, options.scripts);
  const runner = stepRunner(browser, page, flow, options.timeoutMs);
  const album = createAlbum(log, () => takePicture(browser, page, captured.cover));
  let stopped: (Stopped & { step: number; type: string }) | undefined;
  for (const [index, step] of flow.steps.entries()) {
    options.onStep?.(index, step);
    try {
      if (step.type === 'customStep') mark(log, step);
      else {
        if (step.type === 'navigate' && page.url() !== 'about:blank') await captured.leave();
        const limitMs =
          (step.type === 'navigate' ? navigationMs : 0) + waitOf(step, flow, options.timeoutMs) + hangMs;
        await take(step, flow.steps[index + 1], page, log, () => inTime(limitMs, runner.run(step)));
        await captured.arrivals.settled(navigationMs);
        const failed = captured.arrivals.failed();
        if (failed !== undefined) {
          stopped = { ...brokenAt(failed, log.events), step: index + 1, type: step.type };
          break;
        }
        if (options.pictures === 'pages') await album.addNewPage();
      }
      // One that hangs after the last step is what the visitor is left with.
      if (index === flow.steps.length - 1 && (await isHung(page)))
        stopped = { ...hungAt(log.events), step: index + 1, type: step.type };
    } catch (error) {
      stopped = {
        ...(await whatStopped(error, page, step, log.events)),
        step: index + 1,
        type: step.type,
      };
      break;
    }
  }
  if (stopped?.finding) {
    log.act({ type: 'finding', finding: stopped.finding });
    log.act({ type: 'outcome', outcome: 'blocked', note: stopped.why });
  }
  if (stopped?.page === 'there' && options.pictures !== 'never') await album.add(stopped.finding?.id);
  if (stopped?.page !== 'hung') await captured.leave();
  // That the way could be walked to its end is the one thing a machine can judge; where a person judged, theirs stands.
  if (!stopped && !flow.steps.some(isOutcome))
    log.act({ type: 'outcome', outcome: 'achieved', note: 'The machine could take every step.' });
  await captured.end();
  log.act({ type: 'stop' });
  await page.close();
  return { events: log.events, pictures: album.pictures, ...(stopped ? { stoppedAt: told(stopped) } : {}) };
}

const told = ({ step, type, target, why }: Stopped & { step: number; type: string }): StoppedAt => ({
  step,
  type,
  ...(target === undefined ? {} : { target }),
  why,
});

/** How long a step waits for what it needs, by itself, the recording or the options. */
function waitOf(step: RecorderStep, flow: RecorderFlow, otherwiseMs: number): number {
  const own = 'timeout' in step ? step.timeout : undefined;
  return Math.max(own ?? 0, flow.timeout ?? 0, otherwiseMs);
}

/** One step, and then the pause a person makes to see what it did. Repeated clicks on one target follow at once. */
async function take(
  step: RecorderStep,
  next: RecorderStep | undefined,
  page: Page,
  log: Log,
  run: () => Promise<void>,
): Promise<void> {
  const isClick = step.type === 'click' || step.type === 'doubleClick';
  if (!isClick) {
    await run();
    return;
  }
  const before = log.events.length;
  // A page that hangs does not say; the step itself is not waited for either.
  const isUnder = await within(lookMs, liesUnder(page, step));
  await run();
  const isItsClick = (event: JourneyEvent) => event.type === 'click';
  const click = log.events.slice(before).find(isItsClick) ?? (await log.next(isItsClick, clickMs));
  if (isUnder && click?.type === 'click' && !click.interactive)
    throw new Error('Something else lies over the target.');
  const again =
    next?.type === step.type && JSON.stringify(selectorsOf(next)) === JSON.stringify(selectorsOf(step));
  if (again || click?.type !== 'click' || !click.interactive) return;
  const isItsEffect = (event: JourneyEvent) => event.type === 'effect' && event.of === click.id;
  const effect = log.events.slice(before).find(isItsEffect) ?? (await log.next(isItsEffect, effectMs));
  if (effect?.type === 'effect' && effect.what === 'navigation') await arrived(page);
}

/** A page that was navigated to is given the time to show itself; one that never rests is not waited for. */
async function arrived(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 150, timeout: 3_000 }).catch(() => undefined);
}

async function inTime(ms: number, work: Promise<void>): Promise<void> {
  const done = await within(
    ms,
    work.then(() => true),
  );
  if (!done) throw new Error('The page did not take the step.');
}

const isOutcome = (step: RecorderStep): boolean =>
  step.type === 'customStep' && step.name === 'waymark.outcome';

/** A custom step `waymark.<act>`: a person's mark, taken over. What a person judged is marked as carried over. */
function mark(log: Log, step: Extract<RecorderStep, { type: 'customStep' }>): void {
  const type = /^waymark\.([a-z-]+)$/.exec(step.name)?.[1];
  if (type === undefined || typeof step.parameters !== 'object' || step.parameters === null) return;
  const judged = type === 'outcome' || type === 'emotion' || type === 'friction';
  log.act({ ...step.parameters, type: type as Act['type'], ...(judged ? { carried: true } : {}) });
}

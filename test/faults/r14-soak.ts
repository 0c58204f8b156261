import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer';
import { reloadExtension } from '../e2e/support/reload-extension.ts';
import { openWalk, type Walk } from '../e2e/support/walk.ts';
import { bareGuest } from './browser/bare-guest.ts';
import { counter, openTruthSite, type TruthSite } from './browser/truth.ts';
import { type Drive, defineFigure, type Reach, type Shown } from './figure.ts';

type Load = { events: number; tabs: number; moves: number; reloads: number };
const loads: Readonly<Record<Reach, Load>> = {
  slice: { events: 150, tabs: 2, moves: 4, reloads: 1 },
  whole: { events: 20_000, tabs: 12, moves: 200, reloads: 50 },
  long: { events: 400_000, tabs: 12, moves: 4_000, reloads: 1_000 },
};
const mostGrowthBytes = 2_000_000;
const guests = 5;

export const soak = defineFigure({
  id: 'r14',
  minutes: 7,
  about: 'a long walk through many tabs, moves and reloads of the extension; what is left of it in a page',
  run: async (drive) => {
    const site = await openTruthSite({ '/': counter });
    try {
      return await soaked(site, drive);
    } finally {
      await site.close();
    }
  },
});

async function soaked(site: TruthSite, { reach, random, say }: Drive): Promise<Shown[]> {
  const { events, tabs, moves, reloads } = loads[reach];
  const walk = await openWalk(`${site.url}/?name=a`);
  try {
    const { page } = walk;
    const pages = [page];
    while (pages.length < tabs) pages.push(await openTab(walk, `${site.url}/?name=t${pages.length}`));
    const meters = await Promise.all(pages.map(meter));
    await page.bringToFront();
    const before = await Promise.all(meters.map(usage));
    const id = await walk.start();
    let joined = [page];
    for (let move = 0; move < moves; move++) {
      if (move % 20 === 19) say(`${move + 1} of ${moves} moves`);
      const moving = pages[Math.floor(random() * tabs)] ?? page;
      await moving.bringToFront();
      if (!joined.includes(moving)) await join(walk, moving, joined.push(moving));
      const address = `${site.url}/?name=a&move=${move}`;
      // The page that is measured stays; the others are left and loaded anew.
      if (moving === page) await page.evaluate((to) => history.pushState(null, '', to), address);
      else await moving.goto(address);
      await press(moving, Math.ceil(events / moves / 2));
      if (move % Math.ceil(moves / reloads) > 0) continue;
      // The scripts in open pages are orphans then. The walk is taken up again in the tab in front.
      await reloadExtension(walk);
      const { ok, message } = await walk.ask('continueWalk', { walk: id });
      if (!ok) throw new Error(`continueWalk: ${message}`);
      joined = [page];
    }
    // An orphan in a tab in the background leaves at the first thing that it notices: the tab is looked at.
    for (const looked of pages) await looked.bringToFront();
    await page.bringToFront();
    const during = await Promise.all(meters.map(usage));
    await walk.stop();
    const log = await walk.log(id);
    await sleep(500);
    const after = await Promise.all(meters.map(usage));
    const rows = (await walk.journalKeys()).length;
    const clicks = log.filter(({ type }) => type === 'click').length;
    say(`${log.length} events, ${tabs} tabs, ${moves} moves, ${reloads} reloads of the extension`);
    const worldBytes = await bytesPerWorld(walk, meters[0]);
    const grown = after.map((it, index) => growth(before[index], it, worldBytes));
    const most = grown.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    const added = (now: readonly Usage[]) =>
      sum(now.map(({ listeners }) => listeners)) - sum(before.map(({ listeners }) => listeners));
    return [
      {
        what: 'clicks lost',
        found: `${site.happened.length - clicks} of ${site.happened.length}`,
        passed: clicks === site.happened.length && log.length >= events * 0.8,
      },
      {
        what: `heap growth of the page that grew most, at most ${mostGrowthBytes} bytes`,
        found: `${most.bytes}, and ${most.worlds} worlds of ${worldBytes} that the browser never frees, as of any extension that was loaded anew`,
        passed: most.bytes <= mostGrowthBytes && grown.every(({ worlds }) => worlds <= reloads + 1),
      },
      { what: 'listeners left after stop', found: String(added(after)), passed: added(after) <= 0 },
      { what: 'journal rows left', found: String(rows), passed: rows === 0 },
      {
        what: 'control: listeners while it is recorded',
        found: String(added(during)),
        passed: added(during) > 0,
      },
    ];
  } finally {
    await walk.close();
  }
}

/** Beyond the worlds of scripts that the browser keeps. */
function growth(before: Usage | undefined, after: Usage, worldBytes: number) {
  const worlds = after.worlds - (before?.worlds ?? 0);
  return { worlds, bytes: after.heap - (before?.heap ?? 0) - worlds * worldBytes };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** What one more update of an extension costs in a page when its script keeps nothing. The first pays for more than itself. */
async function bytesPerWorld({ browser }: Walk, session: CDPSession | undefined): Promise<number> {
  if (!session) throw new Error('No page is measured.');
  const seen: Usage[] = [];
  let { worlds } = await usage(session);
  await bareGuest(browser, guests, async () => {
    let now = await usage(session);
    while (now.worlds <= worlds) now = await usage(session);
    await sleep(200);
    now = await usage(session);
    worlds = now.worlds;
    seen.push(now);
  });
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) throw new Error('There was no guest.');
  return Math.round((last.heap - first.heap) / (last.worlds - first.worlds));
}

/** A tab with a process of its own. */
async function openTab({ browser }: Walk, address: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(address);
  return tab;
}

async function meter(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return session;
}

type Usage = { readonly heap: number; readonly listeners: number; readonly worlds: number };

/** Of a page's process: heap in bytes after a collection, listeners in all worlds of scripts, and these worlds. */
async function usage(session: CDPSession): Promise<Usage> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: read('JSHeapUsedSize'),
    listeners: read('JSEventListeners'),
    worlds: read('V8PerContextDatas'),
  };
}

/** Makes a tab part of the walk, as the auditor does: the button is pressed there. */
async function join({ panel, extension }: Walk, page: Page, tabs: number): Promise<void> {
  await page.triggerExtensionAction(extension);
  await panel.waitForFunction(
    async (count) => {
      const stored = await chrome.storage.local.get('session');
      return (stored.session?.tabs.length ?? 0) >= count;
    },
    { polling: 50 },
    tabs,
  );
}

/** Each press is a click and what it changed: two events. */
async function press(page: Page, count: number): Promise<void> {
  const button = await page.waitForSelector('#on');
  if (!button) throw new Error('The page has nothing to press.');
  const { x, y } = await button.clickablePoint();
  await page.mouse.move(x, y);
  for (let n = 0; n < count; n++) await Promise.all([page.mouse.down(), page.mouse.up()]);
}

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ session?: { tabs: number[] } }> } };
};

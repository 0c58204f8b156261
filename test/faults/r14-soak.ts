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
const guests = 4;

export const soak = defineFigure({
  id: 'r14',
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
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    // Tabs of one site share a heap: all of them are there before it is looked at, and after.
    const pages = [page, ...(await openTabs(walk, site, tabs - 1))];
    await page.bringToFront();
    const before = await usage(session);
    const id = await walk.start();
    let joined = [page];
    for (let move = 0; move < moves; move++) {
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
    const during = await usage(session);
    await walk.stop();
    const log = await walk.log(id);
    await sleep(500);
    const after = await usage(session);
    const clicks = log.filter(({ type }) => type === 'click').length;
    const rows = (await walk.journalKeys()).length;
    say(
      `${log.length} events of ${site.happened.length} clicks, ${tabs} tabs, ${moves} moves, ${reloads} reloads of the extension`,
    );
    const worlds = after.worlds - before.worlds;
    const worldBytes = await bytesPerWorld(walk, session);
    const growth = Math.round(after.heap - before.heap - worlds * worldBytes);
    for (const left of pages) await left.goto(site.url);
    const gone = (await usage(session)).heap - before.heap;
    return [
      {
        what: 'clicks lost',
        found: `${site.happened.length - clicks} of ${site.happened.length}`,
        passed: clicks === site.happened.length && log.length >= events * 0.8,
      },
      {
        what: `heap growth, without the ${worlds} script worlds that the browser keeps while a page stays`,
        found: `${growth} bytes of at most ${mostGrowthBytes} over ${log.length} events (${worldBytes} a world, as for a script that keeps nothing)`,
        passed: growth <= mostGrowthBytes && worlds <= 2 * tabs + reloads,
      },
      {
        what: 'heap growth, all of it, once the pages are left',
        found: `${gone} bytes of at most ${mostGrowthBytes}`,
        passed: gone <= mostGrowthBytes,
      },
      {
        what: 'listeners left after stop',
        found: String(after.listeners - before.listeners),
        passed: after.listeners <= before.listeners,
      },
      { what: 'journal rows left', found: String(rows), passed: rows === 0 },
      {
        what: 'control: listeners while it is recorded',
        found: String(during.listeners - before.listeners),
        passed: during.listeners > before.listeners,
      },
    ];
  } finally {
    await walk.close();
  }
}

/** What one more update of an extension costs in a page that stays, when its script keeps nothing. */
async function bytesPerWorld({ browser }: Walk, session: CDPSession): Promise<number> {
  const before = await usage(session);
  let last = before;
  await bareGuest(browser, guests, async () => {
    const { worlds } = last;
    while (last.worlds <= worlds) last = await usage(session);
    await sleep(200);
  });
  last = await usage(session);
  return Math.round((last.heap - before.heap) / (last.worlds - before.worlds));
}

type Usage = { heap: number; listeners: number; worlds: number };

/** Of the page's process: heap in bytes after a collection; listeners, and worlds of scripts, of all its pages. */
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

async function openTabs({ page, browser }: Walk, site: TruthSite, count: number): Promise<Page[]> {
  const opened: Page[] = [];
  for (let tab = 0; tab < count; tab++) {
    const address = `${site.url}/?name=t${tab}`;
    await page.bringToFront();
    await page.$eval('#tab', (link, to) => link.setAttribute('href', to), address);
    const target = browser.waitForTarget((it) => it.url() === address);
    await page.click('#tab');
    const other = await (await target).page();
    if (!other) throw new Error('The link opened no tab.');
    await other.waitForSelector('#on');
    opened.push(other);
  }
  return opened;
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

import type { CDPSession, Page } from 'puppeteer';
import { openPanel, openWalk, type Walk } from '../e2e/support/walk.ts';
import { counter, openTruthSite, type TruthSite } from './browser/truth.ts';
import { type Drive, defineFigure, type Reach, type Shown } from './figure.ts';

type Load = { events: number; tabs: number; moves: number; reloads: number };
const loads: Readonly<Record<Reach, Load>> = {
  slice: { events: 150, tabs: 2, moves: 4, reloads: 1 },
  whole: { events: 20_000, tabs: 12, moves: 200, reloads: 50 },
  long: { events: 400_000, tabs: 12, moves: 4_000, reloads: 1_000 },
};
const mostGrowthBytes = 2_000_000;

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
    const before = await usage(session);
    const id = await walk.start();
    const others = await openTabs(walk, site, tabs - 1);
    for (let move = 0; move < moves; move++) {
      const moving = [page, ...others][Math.floor(random() * tabs)] ?? page;
      await moving.bringToFront();
      const address = `${site.url}/?name=a&move=${move}`;
      // The page that is measured stays; the others are left and loaded anew.
      if (moving === page) await page.evaluate((to) => history.pushState(null, '', to), address);
      else await moving.goto(address);
      await press(moving, Math.ceil(events / moves / 2));
      if (move % Math.ceil(moves / reloads) === 0) await reloadExtension(walk, id);
    }
    await page.bringToFront();
    const during = await usage(session);
    await walk.stop();
    const log = await walk.log(id);
    await walk.page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
    const after = await usage(session);
    const rows = (await walk.journalKeys()).length;
    say(`${log.length} events, ${tabs} tabs, ${moves} moves, ${reloads} reloads of the extension`);
    const growth = after.heap - before.heap;
    return [
      {
        what: 'heap growth of the page',
        found: `${growth} bytes of at most ${mostGrowthBytes} over ${log.length} events`,
        passed: growth <= mostGrowthBytes && log.length >= events * 0.8,
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

/** Heap in bytes after a collection, and listeners in all worlds of the page. */
async function usage(session: CDPSession): Promise<{ heap: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: read('JSHeapUsedSize'), listeners: read('JSEventListeners') };
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

/** Each press is a click and what it changed: two events. */
async function press(page: Page, count: number): Promise<void> {
  const button = await page.waitForSelector('#on');
  if (!button) throw new Error('The page has nothing to press.');
  const { x, y } = await button.clickablePoint();
  for (let n = 0; n < count; n++) await page.mouse.click(x, y);
}

/** The scripts in open pages are orphans then; the walk is taken up again and new ones take over. */
async function reloadExtension(walk: Walk, id: string): Promise<void> {
  const { browser, page, extension } = walk;
  await page.bringToFront();
  const gone = new Promise((closed) => walk.panel.once('close', closed));
  await walk.panel.evaluate(() => chrome.runtime.reload());
  await gone;
  await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(extension.id));
  walk.panel = await openPanel(browser, page, extension);
  const { ok, message } = await walk.ask('continueWalk', { walk: id });
  if (!ok) throw new Error(`continueWalk: ${message}`);
}

declare const chrome: { runtime: { reload(): void } };

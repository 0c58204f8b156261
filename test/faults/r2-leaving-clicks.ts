import type { Page } from 'puppeteer';
import { stopWorker } from '../e2e/support/stop-worker.ts';
import { openWalk, type Walk } from '../e2e/support/walk.ts';
import { compareClicks } from './browser/compare.ts';
import { openTruthSite, type TruthSite } from './browser/truth.ts';
import { type Drive, defineFigure, type Reach, type Shown } from './figure.ts';

const ways = ['same site', 'cross site', 'tab close', 'route', 'submit'] as const;
type Way = (typeof ways)[number];
const perWay: Readonly<Record<Reach, number>> = { slice: 3, whole: 40, long: 200 };
/** Half a minute each: the browser ends an idle worker when it likes. */
const idleStops: Readonly<Record<Reach, number>> = { slice: 0, whole: 0, long: 20 };

export const leavingClicks = defineFigure({
  id: 'r2',
  minutes: 5,
  about: `a click leaves the page while the worker is stopped: ${ways.join(', ')}`,
  run: async (drive) => {
    const site = await openTruthSite({ '/': pageFor });
    try {
      const count = perWay[drive.reach];
      const shown = await journalled(site, count, drive);
      const idle = idleStops[drive.reach];
      const ownStops = idle > 0 ? [await leaveIdle(site, idle)] : [];
      return [shown, ...ownStops, await control(site, Math.max(6, Math.min(20, count)))];
    } finally {
      await site.close();
    }
  },
});

/** A page with one thing to press, and a place to arrive. */
function pageFor(query: URLSearchParams): string {
  const name = query.get('name') ?? '';
  const way = query.get('way');
  if (way === 'cross site') return `<a id="on" data-name href="${query.get('to')}">${name}</a>`;
  if (way === 'tab close') return `<button id="on" data-name onclick="window.close()">${name}</button>`;
  if (way === 'route')
    return `<button id="on" data-name onclick="history.pushState(null, '', '/?routed'); out.textContent = 'There'">${name}</button><p id="out"></p>`;
  if (way === 'submit') return `<form action="/"><button id="on" data-name>${name}</button></form>`;
  if (way === 'same site') return `<a id="on" data-name href="/">${name}</a>`;
  return '<p>Arrived</p><a id="tab" target="_blank" rel="opener">New tab</a>';
}

async function journalled(site: TruthSite, count: number, { say }: Drive): Promise<Shown> {
  const { stopped, clicks, lost, doubled } = await leave(site, ways, count, true);
  for (const name of [...lost, ...doubled]) say(`wrong: ${name}`);
  return {
    what: 'lost / duplicated',
    found: `${lost.length}/${doubled.length} of ${clicks} clicks, the worker stopped while it ran before ${stopped}`,
    passed: lost.length + doubled.length === 0 && clicks === count * ways.length && stopped >= clicks / 2,
  };
}

/** Only ways that end the page: one that goes on has time to wake the worker. */
async function control(site: TruthSite, count: number): Promise<Shown> {
  const { clicks, lost } = await leave(site, ['same site', 'cross site'], Math.ceil(count / 2), false);
  return {
    what: 'control: a message instead of the journal',
    found: `${lost.length} of ${clicks} clicks lost`,
    passed: lost.length >= clicks / 2,
  };
}

async function leave(site: TruthSite, chosen: readonly Way[], count: number, journal: boolean) {
  const before = site.happened.length;
  const walk = await openWalk(`${site.url}/`);
  try {
    if (!journal) await walk.panel.evaluate(() => chrome.storage.local.set({ 'test-journal': false }));
    const id = await walk.start();
    let stopped = 0;
    await walk.withoutPanel(async () => {
      for (let round = 0; round < count; round++)
        for (const way of chosen) stopped += await leaveOnce(walk, site, way, `${way} ${before + round}`);
    });
    await walk.stop();
    const happened = site.happened.slice(before);
    const compared = compareClicks(happened, await walk.log(id), () => 'all');
    return { stopped, clicks: happened.length, ...compared };
  } finally {
    await walk.close();
  }
}

/** As a person who reads for half a minute and then clicks: nobody ends the worker but the browser itself. */
async function leaveIdle(site: TruthSite, count: number): Promise<Shown> {
  const before = site.happened.length;
  let apart = false;
  const walk = await openWalk(`${site.url}/`, {
    targetFilter: (target) => !apart || target.type() !== 'service_worker',
  });
  try {
    const id = await walk.start();
    const devtools = await walk.browser.target().createCDPSession();
    const workers = async () => {
      const { targetInfos } = await devtools.send('Target.getTargets', {
        filter: [{ type: 'service_worker' }],
      });
      return targetInfos.length;
    };
    await walk.withoutPanel(async () => {
      // The one that the driver is attached to would never rest.
      apart = true;
      await stopWorker(walk);
      for (let round = 0; round < count; round++) {
        const query = new URLSearchParams({ way: 'same site', name: `idle ${before + round}` });
        await walk.page.goto(`${site.url}/?${query}`);
        const link = await walk.page.waitForSelector('#on');
        if (!link) throw new Error('The page has nothing to press.');
        const { x, y } = await link.clickablePoint();
        while ((await workers()) > 0) await new Promise((later) => setTimeout(later, 200));
        const left = walk.page.waitForNavigation();
        await walk.page.mouse.click(x, y);
        await left;
      }
    });
    await walk.stop();
    const happened = site.happened.slice(before);
    const { lost, doubled } = compareClicks(happened, await walk.log(id), () => 'all');
    return {
      what: 'lost / duplicated when the browser ended the worker by itself',
      found: `${lost.length}/${doubled.length} of ${happened.length} clicks`,
      passed: lost.length + doubled.length === 0 && happened.length === count,
    };
  } finally {
    await walk.close();
  }
}

/** Goes to the page, ends the worker, presses. Nothing may happen between the last two. Returns 1 when a worker ran. */
async function leaveOnce(walk: Walk, site: TruthSite, way: Way, name: string): Promise<number> {
  const query = new URLSearchParams({ way, name, to: `${site.other}/` });
  const address = `${site.url}/?${query}`;
  const page = way === 'tab close' ? await openFrom(walk, address) : walk.page;
  if (way !== 'tab close') await page.goto(address);
  const link = await page.waitForSelector('#on');
  if (!link) throw new Error('The page has nothing to press.');
  const { x, y } = await link.clickablePoint();
  const gone = goneBy(page, way);
  const stopped = Math.min(1, await stopWorker(walk));
  await page.mouse.click(x, y).catch((error: unknown) => {
    if (way !== 'tab close') throw error; // the tab is gone before the press is answered
  });
  await gone;
  return stopped;
}

function goneBy(page: Page, way: Way): Promise<unknown> {
  if (way === 'tab close') return new Promise((closed) => page.once('close', closed));
  if (way === 'route') return page.waitForFunction(() => document.body.textContent?.includes('There'));
  return page.waitForNavigation();
}

async function openFrom({ page, browser }: Walk, address: string): Promise<Page> {
  await page.bringToFront();
  await page.goto(new URL('/', address).href);
  await page.$eval('#tab', (link, to) => link.setAttribute('href', to), address);
  const target = browser.waitForTarget((it) => it.url() === address);
  await page.click('#tab');
  const other = await (await target).page();
  if (!other) throw new Error('The link opened no tab.');
  await other.bringToFront();
  return other;
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

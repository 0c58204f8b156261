import type { Page } from 'puppeteer';
import { openWalk, type Walk } from '../e2e/support/walk.ts';
import { compareClicks } from './browser/compare.ts';
import { killWhile } from './browser/killer.ts';
import { counter, openTruthSite, type TruthSite } from './browser/truth.ts';
import { type Drive, defineFigure, type Reach, type Shown } from './figure.ts';

const kills: Readonly<Record<Reach, number>> = { slice: 6, whole: 200, long: 2_000 };
const tabs = 4;

export const workerKills = defineFigure({
  id: 'r1',
  minutes: 4,
  about: `the worker is ended at random times in a walk with ${tabs} tabs`,
  run: async (drive) => {
    const site = await openTruthSite({ '/': counter });
    try {
      return [await journalled(site, drive), await control(site, drive)];
    } finally {
      await site.close();
    }
  },
});

async function journalled(site: TruthSite, drive: Drive): Promise<Shown> {
  const { killed, found } = await walkTabs(site, drive, kills[drive.reach], true);
  const { lost, doubled, outOfOrder } = found;
  for (const name of [...lost, ...doubled, ...outOfOrder]) drive.say(`wrong: ${name}`);
  return {
    what: 'lost / duplicated / out of order per tab',
    found: `${lost.length}/${doubled.length}/${outOfOrder.length} of ${found.clicks} clicks over ${killed} kills`,
    passed: lost.length + doubled.length + outOfOrder.length === 0 && killed >= kills[drive.reach],
  };
}

/** Without the journal, messages go to a worker that is not there. A quick machine loses one in a hundred, so it takes as many kills. */
async function control(site: TruthSite, drive: Drive): Promise<Shown> {
  const { killed, found } = await walkTabs(site, drive, Math.min(200, kills[drive.reach]), false);
  return {
    what: 'control without the journal',
    found: `${found.lost.length} of ${found.clicks} clicks lost over ${killed} kills`,
    passed: found.lost.length > 0,
  };
}

async function walkTabs(site: TruthSite, { random }: Drive, wanted: number, journal: boolean) {
  const before = site.happened.length;
  const walk = await openWalk(`${site.url}/?name=a${before}`);
  try {
    if (!journal) await walk.panel.evaluate(() => chrome.storage.local.set({ 'test-journal': false }));
    const id = await walk.start();
    const pages = [walk.page, ...(await openTabs(walk, site, before))];
    let killed = 0;
    await walk.withoutPanel(async () => {
      killed = await killWhile(walk, random, async (soFar) => {
        while (soFar() < wanted) await pressSome(pages, random);
      });
      await walk.page.bringToFront();
    });
    await walk.stop();
    const happened = site.happened.slice(before);
    return { killed, found: { clicks: happened.length, ...compareClicks(happened, await walk.log(id)) } };
  } finally {
    await walk.close();
  }
}

/** Tabs that belong to the walk because they were opened from it. */
async function openTabs({ page, browser }: Walk, site: TruthSite, before: number): Promise<Page[]> {
  const opened: Page[] = [];
  for (let tab = 1; tab < tabs; tab++) {
    const name = `${'abcdefgh'[tab]}${before}`;
    await page.bringToFront();
    await page.$eval('#tab', (link, to) => link.setAttribute('href', to), `/?name=${name}`);
    const target = browser.waitForTarget((it) => it.url() === `${site.url}/?name=${name}`);
    await page.click('#tab');
    const other = await (await target).page();
    if (!other) throw new Error('The link opened no tab.');
    await other.waitForSelector('#on');
    opened.push(other);
  }
  return opened;
}

async function pressSome(pages: readonly Page[], random: () => number): Promise<void> {
  const page = pages[Math.floor(random() * pages.length)];
  await page?.bringToFront();
  for (let press = 0; press < 2 + random() * 5; press++) await page?.click('#on');
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

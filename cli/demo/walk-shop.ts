import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { openBrowser } from '../walker/browser.ts';
import { performAction } from './drive.ts';
import { makeMark, openPanel, press, seen, startWalk } from './panel.ts';
import { startDemo } from './server.ts';
import { type DemoWalk, isMark } from './walks/schema.ts';

/** The recorder watches a click for its effect at most this long; the last one of a walk deserves it too. */
const lastEffectMs = 1_500;
const downloadMs = 30_000;

export type ShopWalk = {
  bundle: Uint8Array;
  /** Addresses the browser asked for that were not the shop's own. */
  strangers: readonly string[];
};
export type ShopWalkOptions = {
  extension: string;
  headless?: boolean;
  looks?: Looks;
};
/** Called while the walk goes on, e.g. to take pictures. */
export type Looks = {
  /** After each step, counted from 1. */
  afterStep?: (done: number, shop: Page, panel: Page) => Promise<void>;
  atReview?: (workspace: Page) => Promise<void>;
};

/**
 * Walks the sample product as one persona: a real browser with the real extension, a real press of its toolbar button, real
 * input in the page and in the side panel. Returns the bundle that the extension wrote.
 */
export async function walkShop(walk: DemoWalk, options: ShopWalkOptions): Promise<ShopWalk> {
  const shop = await startDemo({ version: walk.version });
  const downloads = await mkdtemp(join(tmpdir(), 'waymark-'));
  const browser = await openBrowser({ extension: options.extension, headless: options.headless ?? true });
  const strangers = watchStrangers(browser, shop.url);
  try {
    const page = await browser.newPage();
    await page.goto(`${shop.url}/`);
    const panel = await openPanel(browser, page);
    await startWalk(panel, walk);
    for (const [index, step] of walk.steps.entries()) {
      try {
        if (isMark(step)) await makeMark(panel, step);
        else {
          // A tab that is not in front is not drawn, and real input waits for that.
          await page.bringToFront();
          await performAction(page, step, shop.url);
        }
      } catch (error) {
        throw new Error(`Step ${index + 1}, ${JSON.stringify(step)}, failed on ${page.url()}`, {
          cause: error,
        });
      }
      await options.looks?.afterStep?.(index + 1, page, panel);
    }
    await sleep(lastEffectMs);
    const workspace = await stopAndReview(browser, panel);
    await options.looks?.atReview?.(workspace);
    return { bundle: await downloadBundle(browser, workspace, downloads), strangers };
  } finally {
    await browser.close();
    await shop.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

async function stopAndReview(browser: Browser, panel: Page): Promise<Page> {
  await press(panel, 'html >>> [data-action="stop-walk"]');
  const target = await browser.waitForTarget((it) => it.url().includes('/workspace.html'), {
    timeout: downloadMs,
  });
  const workspace = await target.page();
  if (!workspace) throw new Error('The review did not open.');
  await seen(workspace, 'html >>> wm-audit', downloadMs);
  return workspace;
}

async function downloadBundle(browser: Browser, workspace: Page, folder: string): Promise<Uint8Array> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: false,
  });
  await workspace.evaluate(
    "location.hash = location.hash.replace(/\\/(map)?$/, '').replace(/(#\\/audit\\/[^/]+).*/, '$1/export')",
  );
  await seen(workspace, 'html >>> [data-export="bundle"]', downloadMs);
  await press(workspace, 'html >>> [data-export="bundle"]');
  for (let waited = 0; waited < downloadMs; waited += 100) {
    const name = (await readdir(folder)).find((it) => it.endsWith('.zip'));
    if (name) return new Uint8Array(await readFile(join(folder, name)));
    await sleep(100);
  }
  throw new Error('The bundle was not written in time.');
}

/** Nothing but the shop may be asked for anything while a walk is recorded. */
function watchStrangers(browser: Browser, origin: string): string[] {
  const strangers: string[] = [];
  browser.on('targetcreated', (target) => {
    void target
      .createCDPSession()
      .then(async (session) => {
        session.on('Network.requestWillBeSent', ({ request }) => {
          if (!request.url.startsWith(origin) && /^(https?|wss?):/.test(request.url))
            strangers.push(request.url);
        });
        await session.send('Network.enable');
      })
      .catch(() => undefined); // A target may be gone before it is watched; then it asked for nothing.
  });
  return strangers;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { detectors } from '../../core/signals/index.ts';
import { performAction } from '../demo/drive.ts';
import type { Planted } from '../demo/manifest/schema.ts';
import { manifest, onlyFriction } from '../demo/manifest.ts';
import { openPanel, press, seen, startWalk } from '../demo/panel.ts';
import { startDemo } from '../demo/server.ts';
import { maraWalk } from '../demo/walks.ts';
import { openBrowser } from '../walker/browser.ts';
import { type Box, ringed } from './ringed.ts';

const signalView = { width: 1000, height: 620, deviceScaleFactor: 1.5 };
const afterTheLastStepMs = 3_000;
const mostPutOff = 5;

/**
 * One picture for each signal: the sample product when it fires, a ring around what it is about, and what the panel says of it.
 * Each is walked for itself, as the ground truth tells, with this one friction in the shop.
 */
export async function signalPictures(
  extension: string,
  keep: (name: string, picture: Uint8Array) => Promise<void>,
): Promise<void> {
  for (const { id } of detectors) {
    const planted = manifest.planted.find(({ detector }) => detector === id);
    if (!planted) throw new Error(`The sample product has nothing that fires ${id}.`);
    await keep(id, await signalPicture(planted, extension));
  }
}

async function signalPicture(planted: Planted, extension: string): Promise<Uint8Array> {
  const shop = await startDemo({ version: 'fixed', switches: onlyFriction(planted.id) });
  const browser = await openBrowser({ extension });
  try {
    const page = await browser.newPage();
    await page.setViewport(signalView);
    await page.goto(`${shop.url}/`);
    const panel = await openPanel(browser, page);
    await startWalk(panel, maraWalk);
    let moment: { picture: Uint8Array; box: Box } | undefined;
    for (const step of planted.howToTrigger) {
      await page.bringToFront();
      await performAction(page, step, shop.url);
      // Where the page goes on by itself just now, the moment before is the one.
      moment = (await momentOn(page, planted).catch(() => undefined)) ?? moment;
    }
    await sleep(afterTheLastStepMs);
    if (!moment) throw new Error(`${planted.selector} was not seen on ${planted.page}.`);
    return await ringed(browser, { ...moment, card: await cardOf(panel, planted.detector) }, signalView);
  } finally {
    await browser.close();
    await shop.close();
  }
}

/** The page as it looks now with the place of the control; nothing where another page is open. */
async function momentOn(
  page: Page,
  { page: path, selector }: Planted,
): Promise<{ picture: Uint8Array; box: Box } | undefined> {
  if (new URL(page.url()).pathname !== path) return undefined;
  const element = await page.$(selector);
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) return undefined;
  return { picture: await page.screenshot({ type: 'png' }), box };
}

/** The panel asks about one signal at a time; others are put off until this one is in front. */
async function cardOf(panel: Page, detector: string): Promise<Uint8Array> {
  await panel.setViewport({ width: 380, height: 800, deviceScaleFactor: signalView.deviceScaleFactor });
  await panel.bringToFront();
  for (let putOff = 0; putOff < mostPutOff; putOff++) {
    const card = await seen(panel, 'html >>> wm-signal-inbox >>> [data-signal]');
    const kind = await card.evaluate((it) => it.getAttribute('data-signal'));
    if (kind === detector) return card.screenshot({ type: 'png' });
    await press(panel, 'html >>> wm-signal-inbox >>> [data-action="signal-later"]');
    await sleep(300);
  }
  throw new Error(`The panel does not ask about ${detector}.`);
}

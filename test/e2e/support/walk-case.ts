import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import type { WalkerScripts } from '../../../cli/build-extension.ts';
import type { DemoAction } from '../../../cli/demo/action.ts';
import { performAction } from '../../../cli/demo/drive.ts';
import { type DemoOptions, startDemo } from '../../../cli/demo/server.ts';
import { capturePage } from '../../../cli/walker/capture-page.ts';
import { createLog } from '../../../cli/walker/log.ts';
import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import { type Detection, detect } from '../../../core/signals/detect.ts';

/** Steps taken in a shop of their own. */
export type Case = { readonly shop: DemoOptions; readonly steps: readonly DemoAction[] };
export type Walked = { readonly events: readonly JourneyEvent[]; readonly detection: Detection };

/** How long the page may still react before it is left. */
const settleMs = 500;

/** Takes the steps with real input in a fresh page, moves on, leaves the page, and runs all detectors over what was recorded. */
export async function walkCase(
  browser: Browser,
  scripts: WalkerScripts,
  { shop, steps }: Case,
): Promise<Walked> {
  const demo = await startDemo(shop);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const log = createLog('w');
    const captured = await capturePage(page, log, scripts);
    for (const step of steps) await performAction(page, step, demo.url);
    await sleep(settleMs);
    // Whoever goes on to the next thing waits no longer for an answer to the last one: a dead click is told now.
    await page.keyboard.press('Shift');
    await sleep(settleMs);
    await captured.leave();
    log.act({ type: 'stop' });
    await captured.end();
    const events = log.events.toSorted(compareEvents);
    return { events, detection: detect(events) };
  } finally {
    await context.close();
    await demo.close();
  }
}

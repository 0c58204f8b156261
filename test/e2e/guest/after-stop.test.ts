import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html(
      'Page',
      `<form onsubmit="event.preventDefault()"><input id="i"><button id="b" onclick="this.append('!')">Go</button></form>`,
    ),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

type Found = { windowListeners: string[]; documentListeners: string[]; observers: number; elements: number };

/** What is alive in the world of the extension's scripts in this page. */
async function alive(page: Page): Promise<Found> {
  const cdp = await page.createCDPSession();
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${walk.extension.id}`) world = context.id;
  });
  await cdp.send('Runtime.enable');
  if (world === undefined) throw new Error('The extension has no script in this page.');
  const observers =
    (await count(cdp, world, 'MutationObserver')) + (await count(cdp, world, 'PerformanceObserver'));
  const found = {
    windowListeners: await listeners(cdp, world, 'window'),
    documentListeners: await listeners(cdp, world, 'document'),
    observers,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  };
  await cdp.detach();
  return found;
}

async function listeners(cdp: CDPSession, contextId: number, expression: string): Promise<string[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression, contextId });
  const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  return found.listeners.map(({ type }) => type).sort();
}

/** Objects that are still held, after a collection of the garbage. */
async function count(cdp: CDPSession, contextId: number, name: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  // What the probe holds would be found by the next one.
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}

async function use(page: Page): Promise<void> {
  await page.click('#b');
  await page.type('#i', 'some text');
  await page.mouse.wheel({ deltaY: 100 });
  for (let i = 0; i < 10; i++) await page.mouse.move(100 + (i % 2) * 200, 100);
  await page.click('#b');
}

test('after the walk nothing of the recorder is left in a page, however often it is walked', async () => {
  const { page } = walk;
  const before = await page.evaluate(() => document.querySelectorAll('*').length);
  let during: Found | undefined;
  for (let i = 0; i < 3; i++) {
    await walk.start();
    await use(page);
    during ??= await alive(page);
    if (i === 1) {
      await walk.ask('pauseWalk');
      await walk.ask('resumeWalk');
    }
    await walk.stop();
  }
  // The probe sees what is there while it is there.
  expect(during?.windowListeners.length).toBeGreaterThan(15);
  expect(during?.observers).toBeGreaterThan(2);
  const nothing = { windowListeners: [], documentListeners: [], elements: before };
  await expect.poll(() => alive(page)).toMatchObject(nothing);
  // Observers that were cut off may be kept by the browser for a while, but not more with each walk.
  expect((await alive(page)).observers).toBeLessThanOrEqual(during?.observers ?? 0);
});

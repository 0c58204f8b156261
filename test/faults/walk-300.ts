import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer';
import { project } from '../../core/projection/project.ts';
import { action, eventually, gone, press, seen } from '../e2e/support/panel-driver.ts';
import { html, openSite } from '../e2e/support/site.ts';
import { openWalk, type Walk } from '../e2e/support/walk.ts';
import { dropOnePicture, heardMost, hearMessages, picturesOf } from './browser/big-walk-probes.ts';
import { defineFigure, type Reach, type Shown } from './figure.ts';

const touchpoints = 300;
/** The browser takes two pictures a second, so that all of them take minutes. */
const pictures: Readonly<Record<Reach, number>> = { slice: 8, whole: touchpoints, long: touchpoints };
const withinMs = 10_000;
const mostBytes = 1_048_576;

export const walk300 = defineFigure({
  id: 'walk300',
  minutes: 4,
  about: `a walk of ${touchpoints} touchpoints with screenshots is exported, deleted and imported again`,
  run: async ({ reach, say }) => {
    const site = await openSite({ '/': html('Shop', '<h1>Shop</h1><p>A page to look at</p>') });
    const downloads = await mkdtemp(join(tmpdir(), 'waymark-300-'));
    const walk = await openWalk(`${site.url}/`);
    try {
      await walk.panel.evaluate(hearMessages);
      const id = await record(walk, pictures[reach]);
      say(`${touchpoints} touchpoints and ${pictures[reach]} screenshots are recorded`);
      return await thereAndBack(walk, id, downloads);
    } finally {
      await walk.close();
      await site.close();
      await rm(downloads, { recursive: true, force: true });
    }
  },
});

async function record(walk: Walk, shots: number): Promise<string> {
  const id = await walk.start();
  for (let n = 0; n < touchpoints; n++) {
    const touchpoint = `t-${n}`;
    const marks = [
      { type: 'touchpoint', touchpoint, name: `Step ${n} of many`, channel: 'website' },
      { type: 'emotion', touchpoint, value: (n % 5) - 2, stimulus: `what happened at ${n}` },
      ...(n % 3 === 0
        ? [{ type: 'friction', touchpoint, text: `Hard to find ${n}`, severity: (n % 4) + 1 }]
        : []),
    ];
    for (const act of marks) await must(walk, 'mark', { act });
    if (n < shots) await must(walk, 'takePicture', { touchpoint });
  }
  await walk.stop();
  return id;
}

async function must(walk: Walk, verb: string, takes: object): Promise<void> {
  const { ok, message } = await walk.ask(verb, takes);
  if (!ok) throw new Error(`${verb}: ${message}`);
}

async function thereAndBack(walk: Walk, id: string, downloads: string): Promise<Shown[]> {
  const before = { audit: project(await walk.log(id)), pictures: await walk.panel.evaluate(picturesOf, id) };
  const page = await openWorkspace(walk, downloads);
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  await go(`#/audit/${id}/export`);
  await seen(page, '>>> [data-export="bundle"]');
  const exportBegan = performance.now();
  await press(page, '>>> [data-export="bundle"]');
  const file = await eventually(
    async () => (await readdir(downloads)).find((name) => name.endsWith('.waymark.zip')) ?? '',
    (name) => name !== '',
  );
  const exportMs = performance.now() - exportBegan;

  await go('#/storage');
  await press(page, action('delete-walk'));
  await press(page, '>>> wm-confirm >>> [data-action="confirm"]');
  await gone(page, `>>> [data-walk="${id}"]`);
  const left = (await walk.log(id)).length + Object.keys(await walk.panel.evaluate(picturesOf, id)).length;

  await go('#/');
  const field = (await seen(page, '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>;
  const importBegan = performance.now();
  await field.uploadFile(join(downloads, file));
  // Slower than it may be is to be told in milliseconds, not as a failure to look.
  await page.waitForSelector('>>> [data-summary]', { timeout: 6 * withinMs });
  const importMs = performance.now() - importBegan;
  const after = { audit: project(await walk.log(id)), pictures: await walk.panel.evaluate(picturesOf, id) };
  const most = Math.max(await page.evaluate(heardMost), await walk.panel.evaluate(heardMost));
  const same = isDeepStrictEqual(after, before);
  await walk.panel.evaluate(dropOnePicture, id);
  const spoilt = await walk.panel.evaluate(picturesOf, id);
  return [
    {
      what: 'came back as it was, pictures byte for byte',
      found: `${same} (${before.audit?.stages.flatMap((stage) => stage.touchpoints).length} touchpoints, ${Object.keys(before.pictures).length} pictures)`,
      passed: same && Object.keys(before.pictures).length > 0,
    },
    { what: 'rows left after deleting', found: String(left), passed: left === 0 },
    {
      what: `export and import, at most ${withinMs / 1_000} s`,
      found: `${((exportMs + importMs) / 1_000).toFixed(1)} s (${Math.round(exportMs)} + ${Math.round(importMs)} ms)`,
      passed: exportMs + importMs < withinMs,
    },
    {
      what: 'biggest message',
      found: `${most} bytes of at most ${mostBytes}`,
      passed: most > 0 && most < mostBytes,
    },
    {
      what: 'control: a picture lost on the way',
      found: isDeepStrictEqual(spoilt, before.pictures) ? 'not noticed' : 'noticed',
      passed: !isDeepStrictEqual(spoilt, before.pictures),
    },
  ];
}

async function openWorkspace(walk: Walk, downloads: string): Promise<Page> {
  const page = await walk.browser.newPage();
  await page.evaluateOnNewDocument(hearMessages);
  await page.goto(walk.panel.url().replace('sidepanel.html', 'workspace.html'));
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return page;
}

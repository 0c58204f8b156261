import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../cli/sha256.ts';
import { writeBundle } from '../../core/exchange/bundle.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { project } from '../../core/projection/project.ts';
import { eventually, keys, pause, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

/** A webp of one pixel. */
const dot = Uint8Array.from(
  Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
);
const sizes = { events: 10_000, pictures: 500 };
/** Longest piece of work that may keep the page from answering, in ms, on a machine that other tests keep busy. */
const stuckMs = 2_500;
let opened: Workspace;

beforeAll(async () => {
  opened = await openWorkspace();
});
afterAll(() => opened?.close());

test('10 000 events and 500 pictures: only what is in sight is drawn, and the page keeps answering', async () => {
  const { page } = opened;
  const path = join(opened.downloads, 'big.waymark.zip');
  await writeFile(path, await bigBundle());
  await opened.go('#/');
  await ((await seen(page, '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  const isIn = () => page.evaluate(() => location.hash.includes('w-big'));
  for (let waited = 0; waited < 12 && !(await eventually(isIn, (it) => it)); waited++);
  await page.evaluate(watchForStuck);
  await opened.go('#/audit/w-big/evidence');
  await seen(page, '>>> wm-evidence >>> wm-virtual-list');
  expect(await textOf(page, '>>> wm-evidence >>> [role="status"]')).toContain('10,5');
  const drawn = async () => (await page.$$('>>> wm-virtual-list >>> [role="option"]')).length;
  expect(await drawn()).toBeLessThan(80);
  const list = await seen(page, '>>> wm-virtual-list >>> .list');
  await list.focus();
  await keys(page, 'End', 'PageUp', 'PageUp', 'Home', 'PageDown');
  expect(await drawn()).toBeLessThan(80);
  await seen(page, '>>> wm-evidence >>> [data-event]');
  await seen(page, '>>> wm-evidence >>> wm-picture');
  await pause(500);
  const loaded = (await page.$$('>>> wm-evidence >>> wm-picture >>> img')).length;
  expect(loaded, 'thumbnails are read as they come into sight').toBeLessThan(200);
  for (const part of ['findings', 'touchpoints', 'map']) {
    await opened.go(`#/audit/w-big/${part}`);
    await pause(600);
  }
  expect(await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)).toBeLessThan(stuckMs);
});

/** Runs in the page: the longest task there was. */
function watchForStuck(): void {
  const world = globalThis as { longest?: number };
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) world.longest = Math.max(world.longest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

async function bigBundle(): Promise<Uint8Array> {
  const small = await opened.audit();
  const [start] = small.events;
  if (start?.type !== 'start') throw new Error('The walk has no start.');
  const at = (index: number) => start.at + index * 100;
  const page = (index: number) => ({ tab: 1, doc: 'd1', frame: 0, id: `w-big/1/d1/${index}`, at: at(index) });
  const events: JourneyEvent[] = [{ ...start, id: 'w-big/a/0', walk: 'w-big', title: 'A long day' }];
  for (let index = 1; index < sizes.events; index++)
    events.push(
      index % 100 === 1
        ? {
            ...page(index),
            type: 'visit',
            url: `https://shop.example/p${index}`,
            title: `Page ${index}`,
            how: 'load',
          }
        : { ...page(index), type: 'scroll', fromPx: 0, toPx: index, viewportPx: 800, ms: 90 },
    );
  for (let index = 0; index < sizes.pictures; index++)
    events.push({
      id: `w-big/a/p/${index}`,
      at: at(index * 20 + 2),
      tab: 1,
      type: 'picture',
      picture: { id: `p-big-${index}`, at: at(index * 20 + 2), widthPx: 1, heightPx: 1, alt: '' },
    });
  events.push({ id: 'w-big/a/end', at: at(sizes.events), type: 'stop' });
  const audit = project(events);
  if (!audit) throw new Error('The big walk has no start.');
  const pictures = new Map(
    Array.from({ length: sizes.pictures }, (_, index) => [`p-big-${index}`, dot] as const),
  );
  return writeBundle({ audit, pictures, reportHtml: '', reportMarkdown: '' }, sha256);
}

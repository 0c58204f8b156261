import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../../core/projection/project.ts';
import { axeProblems } from './support/axe.ts';
import { action, eventually, keys, press, seen } from './support/panel-driver.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** Black and white stripes: whatever is blurred of them turns grey. */
const stripes = html(
  'Stripes',
  '<style>body { margin: 0; height: 100vh; background: repeating-linear-gradient(90deg, #000 0 2px, #fff 2px 4px); }</style>',
);

let site: Site;
let walk: Walk;
let id: string;
beforeAll(async () => {
  site = await openSite({ '/': stripes });
  walk = await openWalk(`${site.url}/`);
  id = await walk.start();
  const taken = await walk.ask('takePicture');
  if (!taken.ok) throw new Error(taken.message);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const picturesNow = async () =>
  project(await walk.log(id))
    ?.stages.flatMap((it) => it.touchpoints)
    .flatMap((it) => it.pictures) ?? [];
/** Opens the editor from the timeline, as an auditor does. */
const openEditor = async (): Promise<Page> => {
  const { panel, browser } = walk;
  const [picture] = await picturesNow();
  const button = await seen(panel, '>>> [data-row="picture"] >>> [data-action="edit-picture"]');
  await button.evaluate((it) => (it as HTMLElement).click());
  const target = await browser.waitForTarget((it) => it.url().includes(`picture=${picture?.id}`));
  const page = await target.asPage();
  await page.bringToFront();
  await seen(page, '>>> wm-picture-area >>> canvas');
  return page;
};
const focusArea = async (page: Page) =>
  (await seen(page, '>>> wm-picture-area >>> .area')).evaluate((it) => (it as HTMLElement).focus());

test('a part is cut out by keyboard, and Undo brings the whole picture back', async () => {
  const [whole] = await picturesNow();
  const page = await openEditor();
  for (const theme of ['light', 'dark'] as const) expect(await axeProblems(page, theme), theme).toEqual([]);
  await keys(page, 'c');
  await focusArea(page);
  await keys(page, 'ArrowRight', 'Enter');
  const save = await seen(page, action('save-picture'));
  expect(await save.evaluate((it) => (it as HTMLButtonElement).disabled)).toBe(false);
  await page.keyboard.down('Control');
  await keys(page, 'z');
  await page.keyboard.up('Control');
  expect(await save.evaluate((it) => (it as HTMLButtonElement).disabled), 'the step is taken back').toBe(
    true,
  );
  await focusArea(page);
  await keys(page, 'ArrowRight', 'Enter');
  await press(page, action('save-picture'));
  const [cut] = await eventually(picturesNow, ([now]) => now?.id !== whole?.id);
  expect(cut?.widthPx).toBe((whole?.widthPx ?? 0) / 2);
  await walk.panel.bringToFront();
  await keys(walk.panel, 'u');
  expect((await eventually(picturesNow, ([now]) => now?.id === whole?.id)).map((it) => it.id)).toEqual([
    whole?.id,
  ]);
});

test('what is blurred is really gone: from the picture, its thumbnail and the store', async () => {
  const [before] = await picturesNow();
  const page = await openEditor();
  await keys(page, 'b');
  const area = await seen(page, '>>> wm-picture-area >>> canvas');
  const box = await area.boundingBox();
  if (!box) throw new Error('The picture has no place.');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await press(page, action('save-picture'));
  const [after] = await eventually(picturesNow, ([now]) => now?.id !== before?.id);
  const log = await eventually(
    () => walk.log(id),
    (all) => all.some((it) => it.type === 'redact'),
  );
  const told = log.find((it) => it.type === 'picture' && it.picture.id === before?.id);
  expect(log.findLast((it) => it.type === 'redact')).toMatchObject({ of: [told?.id], what: 'picture' });
  const [inside, outside, left] = await eventually(
    () => walk.panel.evaluate(lookAt, [after?.id ?? '', before?.id ?? '']),
    ([, , count]) => count === 1,
  );
  expect(inside, 'stripes left inside the blurred part').toBeLessThan(24);
  expect(outside, 'stripes outside it').toBeGreaterThan(150);
  expect(left, 'pictures in the store').toBe(1);
});

/** Runs in the panel: contrast inside and outside the blurred part, and how many of the two pictures are stored. */
async function lookAt([after = '', before = '']: string[]): Promise<[number, number, number]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const read = (key: string) =>
    new Promise<{ blob: Blob } | undefined>((resolve, reject) => {
      const reading = db.transaction('pictures').objectStore('pictures').get(key);
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  const [row, old] = [await read(after), await read(before)];
  db.close();
  const count = [row, old].filter((it) => it !== undefined).length;
  if (!row) return [255, 0, count];
  const image = await createImageBitmap(row.blob);
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  pen?.drawImage(image, 0, 0);
  const contrast = (x: number, y: number) => {
    const reds = [...(pen?.getImageData(x, y, 40, 1).data ?? [])].filter((_, at) => at % 4 === 0);
    return Math.max(...reds) - Math.min(...reds);
  };
  const { width, height } = image;
  return [contrast(Math.round(width / 4), Math.round(height / 4)), contrast(width - 80, height - 80), count];
}

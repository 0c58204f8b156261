import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../cli/sha256.ts';
import { readBundle } from '../../core/exchange/bundle.ts';
import { action, eventually, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
let second: string;
beforeAll(async () => {
  workspace = await openWorkspace();
  const { walk, page } = workspace;
  await walk.page.bringToFront();
  second = await walk.start();
  await walk.ask('takePicture', {});
  await walk.stop();
  await page.bringToFront();
  await workspace.go('#/storage');
});
afterAll(() => workspace?.close());

const rows = () => workspace.page.$$eval('>>> tr[data-walk]', (all) => all.map((it) => it.textContent ?? ''));

test('the room that is used is told in numbers', async () => {
  const { page } = workspace;
  const meter = await seen(page, '>>> wm-storage >>> meter');
  const { value, max } = await meter.evaluate((it) => {
    const { value: used, max: room } = it as HTMLMeterElement;
    return { value: used, max: room };
  });
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(max);
  expect(await textOf(page, '>>> [data-used]')).toMatch(/^\d.*B.*\d.*B/);
});

test('export all writes a bundle for every audit, each to be read again', async () => {
  const { page, downloads, id } = workspace;
  await press(page, action('export-all'));
  const names = await eventually(
    async () => (await readdir(downloads)).filter((it) => it.endsWith('.waymark.zip')),
    (all) => all.length === 2,
  );
  const read = await Promise.all(
    names.map(async (name) => readBundle(await readFile(join(downloads, name)), sha256)),
  );
  expect(read.map(({ audit }) => audit.audit.id).sort()).toEqual([id, second].sort());
  expect(read.map(({ pictures }) => pictures.size).sort()).toEqual([0, 1]);
});

test('delete all asks first, then leaves neither a walk nor a picture', async () => {
  const { page, walk, id } = workspace;
  await press(page, action('delete-all'));
  await press(page, action('cancel'));
  expect(await rows()).toHaveLength(2);

  await press(page, action('delete-all'));
  await press(page, action('confirm'));
  await seen(page, '>>> [data-empty]');
  expect(await rows()).toEqual([]);
  expect([await walk.log(id), await walk.log(second)]).toEqual([[], []]);
  expect(await page.evaluate(countPictures)).toBe(0);
});

/** Runs in the workspace. */
async function countPictures(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
  });
  const count = await new Promise<number>((resolve) => {
    const counting = db.transaction('pictures').objectStore('pictures').count();
    counting.onsuccess = () => resolve(counting.result);
  });
  db.close();
  return count;
}

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems } from './support/axe.ts';
import { action, eventually, gone, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Page;
let id: string;
let opened: Workspace;

beforeAll(async () => {
  opened = await openWorkspace();
  workspace = opened.page;
  id = opened.id;
});
afterAll(() => opened?.close());

const go = (hash: string) => opened.go(hash);
const auditNow = () => opened.audit();
const downloaded = (name: RegExp) => opened.downloaded(name);

test('the bundle that is downloaded can be deleted here and imported again', async () => {
  await go(`#/audit/${id}/export`);
  await press(workspace, '>>> [data-export="bundle"]');
  await downloaded(/\.waymark\.zip$/);
  const name = (await readdir(opened.downloads)).find((it) => it.endsWith('.waymark.zip')) ?? '';
  const before = await auditNow();

  await go('#/storage');
  await press(workspace, action('delete-walk'));
  await press(workspace, '>>> wm-confirm >>> [data-action="confirm"]');
  await gone(workspace, `>>> [data-walk="${id}"]`);
  expect(await opened.walk.log(id)).toEqual([]);

  await go('#/');
  await seen(workspace, '>>> [data-empty]');
  expect(await axeProblems(workspace, 'light')).toEqual([]);
  const field = (await seen(workspace, '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(join(opened.downloads, name));
  await seen(workspace, '>>> [data-summary]');
  expect(await auditNow()).toEqual(before);
});

test('a broken file is refused in plain words and changes nothing', async () => {
  await go('#/');
  const broken = join(opened.downloads, 'broken.json');
  await writeFile(broken, '{"format":"something else"}');
  const field = (await seen(workspace, '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(broken);
  expect(await textOf(workspace, '>>> [data-refused]')).toContain('not a Waymark audit');
});

test('one owner gets a page of their own, unless names are left out', async () => {
  const [finding] = (await auditNow()).findings;
  const act = { type: 'triage', finding: finding?.id, set: { owner: 'Checkout team' } };
  expect(await opened.walk.ask('mark', { walk: id, act })).toMatchObject({ ok: true });
  await go('#/');
  await go(`#/audit/${id}/export`);
  await seen(workspace, '>>> wm-owner-export >>> option');
  await workspace.select('>>> wm-owner-export >>> #owner', 'Checkout team');
  await press(workspace, action('export-owner'));
  const page = (await downloaded(/checkout-team\.html$/)).toString('utf8');
  expect(page).toContain('Checkout team');
  expect(page).toContain('Price changes with the tab');
  await press(workspace, '>>> wm-exports >>> [data-redact="names"]');
  expect(await textOf(workspace, '>>> wm-owner-export >>> [role="status"]')).toContain('Names are left out');
  expect(await axeProblems(workspace, 'light')).toEqual([]);
  await press(workspace, '>>> wm-exports >>> [data-redact="names"]');
});

test('the map is saved as a picture that other programs open', async () => {
  await go(`#/audit/${id}/export`);
  await press(workspace, '>>> [data-export="map-png"]');
  const png = await downloaded(/\.png$/);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Width and height stand at the head of the file.
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * 1232);
  expect(png.readUInt32BE(20)).toBeGreaterThan(400);
  expect(png.length, 'more than one colour').toBeGreaterThan(20_000);
});

test('names and notes stay out of an export when they are to be left out', async () => {
  const [finding] = (await auditNow()).findings;
  const act = { type: 'triage', finding: finding?.id, set: { owner: 'Payments' } };
  expect(await opened.walk.ask('mark', { walk: id, act })).toMatchObject({ ok: true });
  await eventually(auditNow, (audit) => audit.findings.some((it) => it.owner === 'Payments'));
  await go(`#/audit/${id}/export`);
  await press(workspace, '>>> [data-redact="names"]');
  await press(workspace, '>>> [data-redact="notes"]');
  await press(workspace, '>>> [data-export="json"]');
  const text = (await downloaded(/\d\.json$/)).toString('utf8');
  expect(text).toContain('Price changes');
  for (const secret of ['Payments', 'A. Tester', 'charge me twice']) expect(text).not.toContain(secret);
});

test('what is ticked stays out of every file when all are exported', async () => {
  await go('#/storage');
  await press(workspace, '>>> wm-storage >>> [data-redact="names"]');
  await press(workspace, '>>> wm-storage >>> [data-redact="notes"]');
  expect(await axeProblems(workspace, 'dark')).toEqual([]);
  await press(workspace, action('export-all'));
  const bytes = await downloaded(new RegExp(`-${id.slice(-6)}\\.waymark\\.zip$`));
  const files = Object.values(unzipSync(bytes)).map((it) => new TextDecoder().decode(it));
  expect(files.join()).toContain('Price changes');
  for (const secret of ['Payments', 'A. Tester', 'charge me twice'])
    expect(files.filter((it) => it.includes(secret))).toEqual([]);
});

test('a recording says what it leaves out, is read in once, and it is said as whom', async () => {
  await go(`#/audit/${id}/export`);
  await press(workspace, '>>> [data-export="recorder"]');
  expect(await textOf(workspace, '>>> wm-exports >>> [data-lacks]')).toContain('recorded facts');
  const path = join(opened.downloads, 'bought-tea.json');
  const steps = [{ type: 'navigate', url: 'https://shop.example/' }];
  await writeFile(path, JSON.stringify({ title: 'Bought tea', steps }));
  const read = async () => {
    await go('#/');
    const field = (await seen(workspace, '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  };
  await read();
  expect(await textOf(workspace, '>>> [data-banner="told"]')).toContain('read in as');
  await read();
  expect(await textOf(workspace, '>>> [data-refused]')).toContain('already');
  await writeFile(path, '');
  await read();
  expect(
    await eventually(
      () => textOf(workspace, '>>> [data-refused]'),
      (it) => it.includes('empty'),
    ),
  ).toContain('The file is empty.');
});

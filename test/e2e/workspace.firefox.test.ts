import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import { project } from '../../core/projection/project.ts';
import { type FirefoxWalk, openFirefoxWalk } from './support/firefox-walk.ts';
import { action, eventually, keys, press, seen, textOf } from './support/panel-driver.ts';
import { html, openSite, type Site } from './support/site.ts';
import { tabTo } from './support/tab-to.ts';

/** What is done after the walk, in Firefox: review, triage, the score with its evidence, what others send. */
const friction = 'Price changes with the tab';
let site: Site;
let walk: FirefoxWalk;
let page: Page;
let id: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-firefox-'));
  site = await openSite({ '/': html('Checkout', '<h1>Checkout</h1>') });
  walk = await openFirefoxWalk(`${site.url}/`);
  id = await walk.start();
  for (const act of [
    { type: 'friction', text: friction, severity: 3 },
    { type: 'emotion', value: -1, stimulus: 'two prices' },
  ]) {
    const answer = await walk.ask('mark', { act });
    if (!answer.ok) throw new Error(`${act.type}: ${answer.message}`);
  }
  await walk.stop();
  page = await walk.openOwn('workspace.html');
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const finding = async () => project(await walk.log(id))?.findings.find((it) => it.title === friction);
type Finding = Audit['findings'][number] | undefined;
const once = (holds: (found: Finding) => boolean) => eventually(finding, holds);

test('a finding is ruled out by one key and brought back by undo', async () => {
  await go(`#/audit/${id}/findings`);
  await seen(page, '>>> wm-finding-card');
  await tabTo(page, 'wm-finding-row');
  await keys(page, 'x');
  expect(await once((it) => it?.status === 'dismissed')).toMatchObject({ status: 'dismissed' });
  await press(page, action('undo'));
  expect(await once((it) => it?.status === 'confirmed')).toMatchObject({ status: 'confirmed' });
});

test('it gets an owner on the board', async () => {
  await press(page, action('board'));
  await seen(page, '>>> wm-board-card');
  await tabTo(page, 'wm-board-card');
  await tabTo(page, 'input[name="owner"]');
  await keys(page, { type: 'Payments' }, 'Tab');
  expect((await once((it) => it?.owner === 'Payments'))?.owner).toBe('Payments');
});

test('the map is drawn, and a bar of the score leads to its evidence', async () => {
  await go(`#/audit/${id}/map`);
  await seen(page, '>>> wm-map-view >>> svg');
  await go(`#/audit/${id}/score`);
  await seen(page, '>>> wm-score-view >>> svg a');
  await tabTo(page, 'svg a');
  await keys(page, 'Enter');
  expect(
    await eventually(
      () => page.evaluate(() => location.hash),
      (it) => /findings|touchpoints/.test(it),
    ),
  ).toMatch(/findings|touchpoints/);
});

test('an audit somebody sends is imported; a broken file is refused in plain words', async () => {
  await go('#/');
  const choose = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    await ((await seen(page, '>>> wm-import >>> input')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  await choose('broken.json', '{ "format": "waymark-audit"');
  expect(await textOf(page, '>>> [data-refused]')).toContain('not');
  const events = await walk.log(id);
  const sent = JSON.stringify({ ...project(events), events }).replaceAll(id, 'w-sent');
  await choose('sent.json', sent);
  await seen(page, '>>> wm-audit-head');
  expect(await page.evaluate(() => location.hash)).toContain('w-sent');
  expect(project(await walk.log('w-sent'))?.findings.map(({ title }) => title)).toEqual([friction]);
});

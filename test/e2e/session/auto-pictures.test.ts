import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowAhead } from '../support/allow-ahead.ts';
import { action, eventually, pause, press, seen, textOf } from '../support/panel-driver.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

/** The shipped build: nothing is granted until the auditor grants it. */
let site: Site;
let walk: Walk;
let settings: Page;
let id: string;
beforeAll(async () => {
  const page = (name: string) => html(name, `<h1>${name}</h1>`);
  site = await openSite({
    '/': page('Home'),
    '/plans': page('Plans'),
    '/pay': page('Pay'),
    '/end': page('End'),
  });
  walk = await openWalk(`${site.url}/`, { mode: 'production' });
  settings = await walk.browser.newPage();
  await settings.goto(walk.panel.url().replace('sidepanel.html', 'workspace.html#/settings'));
  await walk.page.bringToFront();
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const pictures = async () => (await walk.log(id)).flatMap((it) => (it.type === 'picture' ? [it] : []));
/** How many there are once nothing more comes. */
const count = async (least: number) => {
  await eventually(pictures, (all) => all.length >= least);
  await pause(1_500);
  return (await pictures()).length;
};
const go = (path: string) => walk.page.goto(site.url + path);
const isOn = async () => {
  const box = await seen(settings, action('auto-pictures'));
  return box.evaluate((it) => (it as HTMLInputElement).checked);
};

test('nothing is pictured before the auditor asked for it', async () => {
  expect(await isOn()).toBe(false);
  id = await walk.start();
  await go('/plans');
  expect(await count(0)).toBe(0);
  await walk.stop();
});

test('turned on, each page has one picture, and each touchpoint that is named', async () => {
  await allowAhead(walk, '<all_urls>');
  await settings.bringToFront();
  await press(settings, action('auto-pictures'));
  await expect.poll(isOn).toBe(true);
  await walk.page.bringToFront();
  await go('/');
  id = await walk.start();
  expect(await count(1), 'where the walk begins').toBe(1);
  await go('/plans');
  expect(await count(2), 'the next page').toBe(2);
  await go('/');
  expect(await count(2), 'a page that has its picture').toBe(2);
  const named = { type: 'touchpoint', touchpoint: 't-basket', name: 'Basket' };
  expect(await walk.ask('mark', { act: named })).toMatchObject({ ok: true });
  expect(await count(3)).toBe(3);
  expect((await pictures()).at(-1)).toMatchObject({ touchpoint: 't-basket' });
});

test('while paused none is taken', async () => {
  await walk.ask('pauseWalk');
  await go('/pay');
  expect(await count(3)).toBe(3);
  await walk.ask('resumeWalk');
});

test('access taken back shows at the switch, and marks go on without pictures', async () => {
  await settings.bringToFront();
  await press(settings, action('revoke'));
  await expect.poll(isOn).toBe(false);
  expect(await textOf(settings, '>>> wm-auto-pictures >>> [data-why]')).toContain('taken back');
  await walk.page.bringToFront();
  await go('/end');
  expect(
    await walk.ask('mark', { act: { type: 'touchpoint', touchpoint: 't-end', name: 'End' } }),
  ).toMatchObject({ ok: true });
  expect(await count(3)).toBe(3);
});

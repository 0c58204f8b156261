import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowAhead } from './support/allow-ahead.ts';
import { action, gone, press, seen, textOf } from './support/panel-driver.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** The shipped build: a site is let in by a press in the panel, and taken back in the settings. */
let site: Site;
let walk: Walk;
let settings: Page;
beforeAll(async () => {
  site = await openSite({ '/': html('Home', '<h1>Home</h1>') });
  walk = await openWalk(`${site.url}/`, { mode: 'production' });
  await walk.start();
  settings = await walk.browser.newPage();
  await settings.goto(walk.panel.url().replace('sidepanel.html', 'workspace.html#/settings'));
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const row = '>>> wm-permissions >>> li';
const access = async () => {
  await walk.page.bringToFront();
  return (await walk.ask<{ tab?: { access: string } }>('getState')).value?.tab?.access;
};

test('a site that was let in stands in the settings', async () => {
  await gone(settings, row);
  await allowAhead(walk, 'http://127.0.0.1/*');
  expect(await access()).toBe('active');
  await press(walk.panel, action('allow-site'));
  await expect.poll(access).toBe('full');
  expect(await textOf(settings, `${row} code`)).toBe('http://127.0.0.1/*');
});

test('taken back, its row is gone and Waymark sees no more than before', async () => {
  await settings.bringToFront();
  await press(settings, action('revoke'));
  await gone(settings, row);
  await expect.poll(access).not.toBe('full');
  // The panel offers it again.
  await seen(walk.panel, action('allow-site'));
});

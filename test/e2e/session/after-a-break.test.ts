import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareEvents } from '../../../core/journey/event.ts';
import { action, press, seen } from '../support/panel-driver.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
  site = await openSite({ '/': html('Home', `<button id="b" onclick="this.append('!')">Go</button>`) });
});
afterAll(async () => {
  await site?.close();
  await rm(profile, { recursive: true, force: true });
});

const log = async (walk: Walk, id: string) => (await walk.log(id)).sort(compareEvents);
const types = async (walk: Walk, id: string) =>
  (await log(walk, id))
    .map(({ type }) => type)
    .filter((type) => !['vital', 'visit', 'effect', 'visibility', 'leave'].includes(type));
const alarms = (walk: Walk) => walk.panel.evaluate(() => chrome.alarms.getAll());

test('a killed browser: the walk is offered again, goes on in its log, and its wait rings', async () => {
  const before = await openWalk(`${site.url}/`, { userDataDir: profile });
  const id = await before.start();
  await before.page.click('#b');
  const promisedMs = 3_600_000;
  const wait = { type: 'wait-start', wait: 'w1', what: 'The mail', promisedMs, onSite: false };
  expect(await before.ask('mark', { act: wait })).toMatchObject({ ok: true });
  await expect.poll(async () => (await types(before, id)).includes('click')).toBe(true);
  const [alarm] = await alarms(before);
  // What is younger than a moment may be lost with the browser; this test is not about that.
  await new Promise((later) => setTimeout(later, 1_000));
  before.browser.process()?.kill('SIGKILL');

  const after = await openWalk(`${site.url}/`, { userDataDir: profile, greeted: true });
  try {
    expect((await alarms(after)).map(({ scheduledTime }) => scheduledTime)).toEqual([alarm?.scheduledTime]);
    await seen(after.panel, '>>> [data-banner="recovered"]');
    const state = await after.ask<{ state: string; recovered?: string }>('getState');
    expect(state.value).toMatchObject({ state: 'idle', recovered: id });
    // Nobody asked for recording to go on.
    await after.page.click('#b');
    await new Promise((later) => setTimeout(later, 500));
    expect(await types(after, id)).toEqual(['start', 'click', 'wait-start']);

    await press(after.panel, action('continue-walk'));
    await expect
      .poll(async () => (await after.ask<{ state: string }>('getState')).value?.state)
      .toBe('walking');
    await after.page.bringToFront();
    await after.page.click('#b');
    await after.stop();
    expect(await types(after, id)).toEqual(['start', 'click', 'wait-start', 'gap', 'click', 'stop']);
  } finally {
    await after.close();
  }
});

test('a reload of the extension leaves quiet orphans; the walk is offered again and recorded once', async () => {
  const walk = await openWalk(`${site.url}/`);
  try {
    const id = await walk.start();
    await walk.page.click('#b');
    await expect.poll(async () => (await types(walk, id)).includes('click')).toBe(true);
    const said: string[] = [];
    walk.page.on('console', (message) => said.push(message.text()));
    walk.page.on('pageerror', (error) => said.push(String(error)));
    await walk.panel.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
    await walk.browser.waitForTarget((it) => it.type() === 'service_worker');
    await new Promise((later) => setTimeout(later, 1_500));
    // The old script is still in the page, and must not mind.
    await walk.page.click('#b');
    await new Promise((later) => setTimeout(later, 500));
    expect(said).toEqual([]);

    // The driver cannot press the toolbar button of an extension that was loaded anew: the panel's page does in a tab.
    const panel = await walk.browser.newPage();
    await panel.goto(`chrome-extension://${walk.extension.id}/sidepanel.html`);
    walk.panel = panel;
    await seen(panel, '>>> [data-banner="recovered"]');
    await walk.page.bringToFront();
    expect(await walk.ask('continueWalk', { walk: id })).toEqual({ ok: true });
    await expect
      .poll(async () => (await walk.ask<{ state: string }>('getState')).value?.state)
      .toBe('walking');
    await walk.page.bringToFront();
    await walk.page.click('#b');
    await walk.stop();
    expect(await types(walk, id)).toEqual(['start', 'click', 'gap', 'click', 'stop']);
    expect(said).toEqual([]);
  } finally {
    await walk.close();
  }
});

declare const chrome: {
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  runtime: { reload(): void };
};

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareEvents } from '../../../core/journey/event.ts';
import { action, press, seen } from '../support/panel-driver.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
const profiles: string[] = [];
beforeAll(async () => {
  site = await openSite({ '/': html('Home', `<button id="b" onclick="this.append('!')">Go</button>`) });
});
afterAll(async () => {
  await site?.close();
  for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const log = async (walk: Walk, id: string) => (await walk.log(id)).sort(compareEvents);
const types = async (walk: Walk, id: string) =>
  (await log(walk, id))
    .map(({ type }) => type)
    .filter((type) => !['vital', 'visit', 'effect', 'visibility', 'leave'].includes(type));
/** When the walk's wait rings: the daily look at reviews has an alarm of its own. */
const alarms = async (walk: Walk) =>
  (await walk.panel.evaluate(() => chrome.alarms.getAll())).filter(({ name }) => name.endsWith(' w1'));

test('a killed browser: the walk is offered again, goes on in its log, and its wait rings', async () => {
  // One of its own for each try: a browser that did not come up properly holds on to its profile.
  const profile = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
  profiles.push(profile);
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
  const gone = new Promise((closed) => before.browser.once('disconnected', closed));
  before.browser.process()?.kill('SIGKILL');
  // While the killed one still holds the profile, another would not come up.
  await gone;

  const after = await openWalk(`${site.url}/`, { userDataDir: profile, greeted: true });
  try {
    expect((await alarms(after)).map(({ scheduledTime }) => scheduledTime)).toEqual([alarm?.scheduledTime]);
    await seen(after.panel, '>>> [data-banner="recovered"]');
    const state = await after.ask<{ state: string; recovered?: string }>('getState');
    expect(state.value).toMatchObject({ state: 'idle', recovered: id });
    // Nobody asked for recording to go on. A page the browser came up behind cannot be pressed.
    await after.page.bringToFront();
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

declare const chrome: {
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
};

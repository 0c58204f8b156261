import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compareEvents } from '../../core/journey/event.ts';
import { action, seen } from './support/panel-driver.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** The shipped build, no site granted: what one press of the toolbar button allows, and what Waymark says beyond it. */
let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html('Home', '<a id="next" href="/next">Next</a>'),
    '/next': html('Next', '<a id="away" href="">Away</a><a id="more" href="/more">More</a>'),
    '/more': html('More', '<button>Here</button>'),
  });
  walk = await openWalk(`${site.url}/`, { mode: 'production' });
});
afterEach(() => walk?.ask('stopWalk'));
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const access = async () => (await walk.ask<{ tab?: { access: string } }>('getState')).value?.tab?.access;
const go = (selector: string) => Promise.all([walk.page.waitForNavigation(), walk.page.click(selector)]);

test('a walk without a site permission goes on through the site, stops at its border and says so', async () => {
  const id = await walk.start();
  expect(await access()).toBe('active');
  await go('#next');
  await expect.poll(async () => (await walk.log(id)).filter(({ type }) => type === 'visit').length).toBe(2);
  expect(await walk.ask('takePicture', {})).toMatchObject({ ok: true });

  await walk.page.$eval('#away', (link, url) => link.setAttribute('href', url), `${site.other}/more`);
  await go('#away');
  await expect.poll(access).toBe('none');
  await walk.page.click('button');
  expect(await walk.ask('takePicture', {})).toMatchObject({ ok: false, code: 'no-access' });
  expect(await walk.ask('mark', { act: { type: 'emotion', value: -1 } })).toMatchObject({ ok: true });

  // Pressing the button there lets it in again.
  await walk.page.bringToFront();
  await walk.page.triggerExtensionAction(walk.extension);
  await expect.poll(access).toBe('active');
  // Allowed is one thing, there another: the recorder tells of the page when it has come.
  await expect.poll(async () => (await walk.log(id)).filter(({ type }) => type === 'visit').length).toBe(3);
  await walk.page.click('button');
  await expect
    .poll(
      async () =>
        (await walk.log(id)).filter((it) => it.type === 'click' && it.target.name === 'Here').length,
    )
    .toBe(1);
  await walk.stop();

  const visits = (await walk.log(id))
    .sort(compareEvents)
    .flatMap((it) => (it.type === 'visit' ? [it.url] : []));
  expect(visits).toEqual([`${site.url}/`, `${site.url}/next`, `${site.other}/more`]);
});

test('a page that no extension may enter is told as such, and the site after it is not', async () => {
  await walk.start();
  await walk.page.goto('chrome://version');
  await expect.poll(access).toBe('restricted');
  await walk.page.bringToFront();
  expect(await walk.ask('takePicture', {})).toMatchObject({ ok: false, code: 'closed-page' });
  await walk.page.goto(`${site.other}/more`);
  await expect.poll(access).toBe('none');
  const banner = await seen(walk.panel, '>>> [data-banner="access"]');
  expect(await banner.evaluate((it) => it.textContent)).toContain('toolbar button');
  await seen(walk.panel, action('allow-site'));
});

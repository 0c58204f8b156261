import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, pause } from '../support/panel-driver.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';
import { countPoints } from './count-points.ts';

/** What the picker frames an element with, and what it names it on. */
const frame = [15, 107, 92];
const plate = [18, 49, 43];
const button =
  '<button style="all:unset;display:block;width:300px;height:90px;margin:60px;background:#fc0" aria-label="Pay"></button>';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({ '/': html('Checkout', `<body style="background:#fff">${button}`) });
  walk = await openWalk(`${site.url}/`, { mode: 'production' });
  await walk.start();
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a picture taken while pointing shows the page alone, and the pointing goes on', async () => {
  const { page, panel } = walk;
  const picked = walk.ask<{ target: { name: string } | null }>('pickElement', {});
  await eventually(
    () => page.evaluate(() => document.querySelector(':root > div[popover]') !== null),
    (there) => there,
  );
  await page.mouse.move(150, 100);
  await pause(200);
  const { value } = await walk.ask<{ id: string }>('takePicture', {});
  const points = (colour: number[]) => panel.evaluate(countPoints, value?.id ?? '', colour);
  expect(await points([255, 204, 0])).toBeGreaterThan(10_000);
  expect([await points(frame), await points(plate)]).toEqual([0, 0]);

  await page.mouse.click(150, 100);
  expect(await picked).toMatchObject({ ok: true, value: { target: { name: 'Pay' } } });
});

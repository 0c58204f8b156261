import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';
import { wait } from './cell.ts';
import { lines } from './lines.ts';
import { pages } from './pages.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  // A page that may be stored at all: the browser keeps no other.
  const storable = (body: string) => (_request: unknown, response: { end(body: string): void }) =>
    response.end(body);
  site = await openSite(
    Object.fromEntries(['/app', '/two'].map((path) => [path, storable(String(pages[path]))])),
  );
  // Driven browsers keep no pages unless they are told to.
  walk = await openWalk(`${site.url}/app`, { args: ['--enable-features=BackForwardCache'] });
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a page that the browser kept comes back as such, is told once, and goes on being noticed', async () => {
  const { page } = walk;
  const id = await walk.start();
  await page.click('#b');
  await wait(300);
  await page.goto(`${site.other}/two`);
  await wait(300);
  await page.goBack();
  await wait(300);
  // Only the page as it was has heard the first press.
  expect(await page.$eval('#said', (it) => it.textContent)).toBe('x');
  await page.click('#b');
  await wait(600);
  await walk.stop();

  const told = lines(await walk.log(id), site);
  // Which page of the two tells first, the one that goes or the one that comes, is the browser's choice.
  expect(told.filter((line) => line !== 'leave')).toEqual([
    'visit /app load',
    'click Say',
    'effect mutation',
    'visit other/two load',
    'visit /app bfcache',
    'click Say',
    'effect mutation',
  ]);
  expect(told.filter((line) => line === 'leave')).toHaveLength(2);
});

test('a kept page that comes back in another walk is told in that one, whole', async () => {
  const { page } = walk;
  await page.goto(`${site.url}/app`);
  await walk.start();
  for (let press = 0; press < 4; press++) {
    await page.click('#b');
    await wait(300);
  }
  await page.goto(`${site.other}/two`);
  await wait(300);
  await walk.stop();
  const id = await walk.start();
  await page.goBack();
  await wait(300);
  for (let press = 0; press < 6; press++) {
    await page.click('#b');
    await wait(100);
  }
  await wait(500);
  await walk.stop();
  expect(await page.$eval('#said', (it) => it.textContent)).toBe('x'.repeat(10));
  const told = lines(await walk.log(id), site);
  expect(told.filter((line) => line === 'click Say')).toHaveLength(6);
  expect(told.filter((line) => line.startsWith('visit /app'))).toHaveLength(1);
  expect(told).not.toContain('gap');
});

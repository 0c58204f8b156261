import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html('Home', '<img src="/none.png" alt="">'),
    '/next': html('Next', '<img src="/gone.png" alt=""><script src="/gone.js"></script>'),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('what was missing before the walk began is told once, and so is what goes missing later', async () => {
  const id = await walk.start();
  await walk.page.goto(`${site.url}/next`);
  await walk.page.click('body');
  await walk.stop();
  const told = (await walk.log(id)).flatMap((event) =>
    event.type === 'failure' ? [`${event.resource} ${event.url?.replace(site.url, '')}`] : [],
  );
  expect(told.sort()).toEqual(['image /gone.png', 'image /none.png', 'script /gone.js']);
});

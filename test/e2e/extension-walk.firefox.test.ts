import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWalk, openFirefoxWalk } from './support/firefox-walk.ts';
import { expected, pages, tell, walkScript } from './support/scripted-walk.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site;
let walk: FirefoxWalk;
beforeAll(async () => {
  site = await openSite(pages);
  walk = await openFirefoxWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('the walk of the Chromium test gives the same log in Firefox', async () => {
  const log = await walkScript(walk);
  expect(tell(log, site.url)).toEqual(expected);
  expect(JSON.stringify(log)).not.toContain('Lind');
  await expect.poll(() => walk.journalKeys()).toEqual([]);
  // Firefox does not tell layout shifts; the other vitals are there.
  const vitals = new Set(log.flatMap((event) => (event.type === 'vital' ? [event.metric] : [])));
  expect([...vitals].sort()).toEqual(['FCP', 'INP', 'LCP', 'TTFB']);
});

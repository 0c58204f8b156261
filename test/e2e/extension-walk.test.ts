import { afterAll, beforeAll, expect, test } from 'vitest';
import { expected, pages, tell, walkScript } from './support/scripted-walk.ts';
import { openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite(pages);
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a walk from the toolbar button to the log', async () => {
  const log = await walkScript(walk);
  expect(tell(log, site.url)).toEqual(expected);
  expect(new Set(log.map((event) => event.id)).size).toBe(log.length);
  expect(JSON.stringify(log)).not.toContain('Lind');
  await expect.poll(() => walk.journalKeys()).toEqual([]);
});

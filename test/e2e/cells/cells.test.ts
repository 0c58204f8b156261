import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';
import { settled } from './cell.ts';
import { cells } from './cells.ts';
import { lines } from './lines.ts';
import { pages } from './pages.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({ ...pages, '/file.txt': (_request, response) => void response.end('file') });
  walk = await openWalk(`${site.url}/app`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('there are at least sixty cells, each with a name of its own', () => {
  expect(cells.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cells.map(({ name }) => name)).size).toBe(cells.length);
});

describe('the log holds exactly what happened', () => {
  test.each(cells)('$name', async ({ at, act, expected, lastTogether }) => {
    // A tab of its own: nothing of the cell before can be told here.
    const page = await walk.browser.newPage();
    try {
      await page.goto(`${site.url}${at}`);
      await page.bringToFront();
      const id = await walk.start();
      await expect.poll(async () => (await walk.log(id)).some(({ type }) => type === 'visit')).toBe(true);
      const before = new Set(walk.browser.targets());
      await act(page, site, walk);
      await new Promise((later) => setTimeout(later, 600));
      await walk.stop();
      for (const target of walk.browser.targets())
        if (!before.has(target) && target.type() === 'page') await (await target.page())?.close();
      expect(settled(lines(await walk.log(id), site), lastTogether)).toEqual(settled(expected, lastTogether));
    } finally {
      // A cell that failed must not fail the next ones.
      await walk.ask('stopWalk');
      await page.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';
import { type HostilePage, hostilePages, nest } from './hostile-pages.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/start': html('Start', ''),
    ...Object.fromEntries(
      hostilePages.map(({ page, headers }, at) => [
        `/${at}`,
        (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
          response.end(page);
        },
      ]),
    ),
    '/nest': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(nest(Number(request.url?.split('?')[1])));
    },
  });
  walk = await openWalk(`${site.url}/start`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** The page used in the same way, recorded or not: what it noted itself, and what the log holds. */
async function use(one: HostilePage, recorded: boolean): Promise<{ diary: unknown; log: JourneyEvent[] }> {
  const page = await walk.browser.newPage();
  try {
    await page.goto(`${site.url}/start`);
    await page.bringToFront();
    const id = recorded ? await walk.start() : '';
    await page.goto(`${site.url}/${hostilePages.indexOf(one)}`);
    await one.act(page);
    await new Promise((later) => setTimeout(later, 500));
    const diary = await page.evaluate('diary').catch(() => 'gone');
    if (!recorded) return { diary, log: [] };
    await walk.stop();
    return { diary, log: (await walk.log(id)).sort(compareEvents) };
  } finally {
    await walk.ask('stopWalk');
    await page.close();
  }
}

describe('a hostile page behaves the same, and the true clicks are in the walk', () => {
  test.each(hostilePages)('$name', async (one) => {
    const alone = await use(one, false);
    const { diary, log } = await use(one, true);
    expect(Array.isArray(alone.diary) && alone.diary.length).toBeGreaterThan(0);
    expect(diary).toEqual(alone.diary);
    expect(log.flatMap((it) => (it.type === 'click' ? [it.target.name] : []))).toEqual(one.clicks);
  });
});

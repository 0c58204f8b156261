import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  const to = (request: { url?: string | undefined }) => decodeURIComponent(request.url?.split('?')[1] ?? '');
  site = await openSite({
    '/hang': html(
      'Hang',
      '<script>setTimeout(() => { for (const from = Date.now(); Date.now() - from < 12000; ); }, 200)</script>',
    ),
    '/': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html('Start', `<button id="b">Say</button><iframe src="${to(request)}"></iframe>`));
    },
  });
  walk = await openWalk(`${site.url}/?`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a frame that hangs holds up neither the start, nor a picture, a pause or the end', async () => {
  // The other site's frame has a process of its own.
  await walk.page.goto(`${site.url}/?${encodeURIComponent(`${site.other}/hang`)}`);
  await new Promise((later) => setTimeout(later, 500));
  const began = Date.now();
  const id = await walk.start();
  await walk.page.click('#b');
  const taken = await walk.ask('takePicture', {});
  expect(await walk.ask('pauseWalk')).toEqual({ ok: true });
  expect(await walk.ask('resumeWalk')).toEqual({ ok: true });
  await walk.stop();
  expect(Date.now() - began).toBeLessThan(9_000);
  expect(taken).toMatchObject({ ok: true });
  const log = await walk.log(id);
  expect(log.filter(({ type }) => type === 'click')).toHaveLength(1);
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';
import { countPoints } from './count-points.ts';
import { keepMask } from './keep-mask.ts';

const red = 'background:#f00;color:#f00;width:160px;height:40px;border:0';
const style = '<style>body { margin: 0; background: #fff }</style>';
/** Each page shows red only where a picture must not. */
const cases: Readonly<Record<string, string>> = {
  'a field beyond thousands of elements, in a component': `${'<i></i>'.repeat(3_200)}<div id="h"></div><script>h.attachShadow({ mode: 'open' }).innerHTML = '<input type="password" style="${red}">'</script>`,
  'a field that only its label gives away': `<label for="f">Card number</label><input id="f" name="f1" style="${red}">`,
  'a field in such a label': `<label>Sicherheitscode <input name="f1" style="${red}"></label>`,
  'a field another element names': `<span id="l">Security code</span><input aria-labelledby="l" style="${red}">`,
  'an area without a box': `<div class="account" style="display:contents"><p style="${red}">x</p></div>`,
  'what flows over its area': `<div class="account" style="width:20px;height:10px"><p style="${red}">x</p></div>`,
  'a menu that hangs out of its area': `<div class="account" style="position:relative;width:20px;height:10px"><p style="position:absolute;left:300px;top:200px;${red}">x</p></div>`,
  'a dialog in its area': `<div class="account"><dialog id="d" style="${red}">x</dialog></div><script>d.showModal()</script>`,
  'what was put into a slot of it': `<div id="h"><p style="${red}">x</p></div><script>h.attachShadow({ mode: 'open' }).innerHTML = '<div class="account" style="display:contents"><slot></slot></div>'</script>`,
};
const frame = (site: string) =>
  `<iframe src="${site}/secret" style="border:0;width:200px;height:60px"></iframe>`;
/** The auditor gave access by the toolbar button alone: frames of other sites answer nobody. */
const framed: Readonly<Record<string, (other: string) => string>> = {
  'a frame of another site beside one that nobody sees': (other) =>
    `${frame(other)}<iframe src="/empty" style="display:none"></iframe>`,
  'a frame of another site in one of this': (other) =>
    `<iframe src="/outer?${encodeURIComponent(other)}" style="border:0;width:300px;height:90px"></iframe>`,
};

let site: Site;
let walk: Walk;
beforeAll(async () => {
  const page = (body: (url: string) => string) => (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html('Page', style + body(request.url ?? '')));
  };
  site = await openSite({
    ...Object.fromEntries(Object.values(cases).map((body, at) => [`/${at}`, html('Case', style + body)])),
    ...Object.fromEntries(
      Object.values(framed).map((body, at) => [
        `/f${at}`,
        page((url) => body(decodeURIComponent(url.split('?')[1] ?? ''))),
      ]),
    ),
    '/empty': html('Empty', ''),
    '/moving': html(
      'Moving',
      `${style}<style>.go .account { transition: transform .7s linear; transform: translateX(600px) }</style><p class="account" style="${red}">x</p>`,
    ),
    '/secret': html('Secret', `${style}<input type="password" style="${red}">`),
    '/outer': page((url) => frame(decodeURIComponent(url.split('?')[1] ?? ''))),
  });
  walk = await openWalk(`${site.url}/empty`, { mode: 'production' });
  await walk.panel.evaluate(keepMask, ['.account']);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** How many red points a picture of this page has, as it is and as it is stored. */
async function redIn(path: string, before?: () => Promise<void>): Promise<number> {
  await walk.page.goto(site.url + path);
  await new Promise((later) => setTimeout(later, 300));
  await walk.page.triggerExtensionAction(walk.extension);
  await walk.start();
  await before?.();
  const taken = await walk.ask<{ id: string }>('takePicture', {});
  const points = await walk.panel.evaluate(countPoints, taken.value?.id ?? '', [255, 0, 0]);
  await walk.stop();
  return points;
}

test.each(Object.keys(cases))('%s is covered', async (name) => {
  expect(await redIn(`/${Object.keys(cases).indexOf(name)}`)).toBe(0);
});

test.each(Object.keys(framed))('%s is covered', async (name) => {
  const at = Object.keys(framed).indexOf(name);
  expect(await redIn(`/f${at}?${encodeURIComponent(site.other)}`)).toBe(0);
});

test('an area that moves while the picture is taken is covered all the way', async () => {
  const go = () => walk.page.evaluate(() => document.body.classList.add('go'));
  expect(await redIn('/moving', go)).toBe(0);
});

test('the count is known to find: without areas named, red is seen', async () => {
  await walk.panel.evaluate(keepMask, []);
  const at = Object.keys(cases).indexOf('what flows over its area');
  expect(await redIn(`/${at}`)).toBeGreaterThan(1_000);
});

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html('Home', `<button id="b" onclick="this.append('!')">Home</button>`),
  });
  walk = await openWalk(`${site.url}/`);
});
afterEach(async () => {
  await walk.ask('stopWalk');
  await walk.page.goto(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const log = async (id: string) => (await walk.log(id)).sort(compareEvents);
const clicks = (events: readonly JourneyEvent[]) =>
  events.flatMap((it) => (it.type === 'click' ? [it.target.name] : []));
test('a page that is injected again and again is recorded once', async () => {
  const id = await walk.start();
  for (let i = 0; i < 5; i++) await walk.ask('accessChanged');
  for (let i = 0; i < 3; i++) await walk.page.triggerExtensionAction(walk.extension);
  await walk.page.bringToFront();
  await walk.page.click('#b');
  await walk.page.reload();
  await walk.page.click('#b');
  await walk.stop();
  const events = await log(id);
  expect(clicks(events)).toEqual(['Home', 'Home']);
  expect(events.filter(({ type }) => type === 'visit').map((it) => 'how' in it && it.how)).toEqual([
    'load',
    'reload',
  ]);
  expect(new Set(events.map((it) => it.id)).size).toBe(events.length);
});

test('a second walk is refused while one runs, and the first goes on', async () => {
  const id = await walk.start();
  await expect(walk.start()).rejects.toThrow('already-walking');
  await walk.page.click('#b');
  await walk.stop();
  expect(clicks(await log(id))).toEqual(['Home']);
});

test('a picture that waited for its turn until the walk was paused is not stored', async () => {
  const id = await walk.start();
  const pictures = Array.from({ length: 6 }, () => walk.ask('takePicture', {}));
  await pictures[0];
  expect(await walk.ask('pauseWalk')).toEqual({ ok: true });
  const kept = (await log(id)).length;
  const answers = await Promise.all(pictures);
  expect(answers.at(-1)).toMatchObject({ ok: false, code: 'not-walking' });
  expect((await log(id)).length).toBe(kept);
  expect((await log(id)).filter(({ type }) => type === 'picture').length).toBe(
    answers.filter(({ ok }) => ok).length,
  );
});

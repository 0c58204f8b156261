import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html(
      'Start',
      `<p>Long enough to be painted</p><img src="/missing.png">
      <button id="first">First</button><button id="second">Second</button><button id="third">Third</button>
      <script>for (const it of document.querySelectorAll('button')) it.onclick = () => setTimeout(() => { throw new Error('broken ' + it.id) })</script>`,
    ),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));
const told = (event: JourneyEvent): string[] => {
  if (event.type === 'failure') return [event.message.replace(/http.*\//, '')];
  if (event.type === 'vital') return [event.metric];
  return ['pause', 'resume', 'stop'].includes(event.type) ? [event.type] : [];
};

test('before, in and after a pause: what went wrong is told once, or not at all; the page’s vitals are told when it begins', async () => {
  const id = await walk.start();
  await walk.page.goto(`${site.url}/`);
  await wait(300);
  await walk.page.click('#first');
  await wait(300);
  expect(await walk.ask('pauseWalk')).toEqual({ ok: true });
  await walk.page.click('#second');
  await wait(300);
  expect(await walk.ask('resumeWalk')).toEqual({ ok: true });
  await walk.page.click('#third');
  await wait(300);
  await walk.stop();
  const log = (await walk.log(id)).sort(compareEvents);
  // The walk began on the same page: what it told before the load is not asked about here.
  const loaded = log.slice(log.findLastIndex(({ type }) => type === 'leave'));
  const lines = loaded.flatMap(told);
  const before = lines.slice(0, lines.indexOf('pause'));
  expect(before.toSorted()).toEqual(
    ['CLS', 'FCP', 'INP', 'LCP', 'TTFB', 'Uncaught Error: broken first', 'image missing.png'].toSorted(),
  );
  const after = lines.slice(lines.indexOf('resume'));
  expect(after.filter((line) => !['CLS', 'INP'].includes(line))).toEqual([
    'resume',
    'Uncaught Error: broken third',
    'stop',
  ]);
});

test('a page that is opened in a pause tells nothing of it, and all that comes later', async () => {
  const id = await walk.start();
  expect(await walk.ask('pauseWalk')).toEqual({ ok: true });
  await walk.page.goto(`${site.url}/`);
  await walk.page.click('#first');
  await wait(300);
  expect(await walk.ask('resumeWalk')).toEqual({ ok: true });
  await wait(100);
  await walk.page.click('#second');
  await wait(300);
  await walk.stop();
  const log = (await walk.log(id)).sort(compareEvents);
  const after = log.slice(log.findIndex(({ type }) => type === 'resume'));
  expect(after.filter(({ type }) => type === 'visit')).toHaveLength(1);
  expect(after.flatMap((it) => (it.type === 'click' ? [it.target.name] : []))).toEqual(['Second']);
  expect(after.flatMap(told)).toContain('Uncaught Error: broken second');
  expect(log.flatMap(told)).not.toContain('Uncaught Error: broken first');
  expect(log.filter((it) => 'doc' in it).every((it) => it.id.startsWith(`${id}/`))).toBe(true);
});

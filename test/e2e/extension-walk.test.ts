import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { compareEvents } from '../../core/journey/event.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html(
      'Home',
      `<a id="plans" href="/plans">See plans</a>
       <button id="more">Show more</button><p id="text"></p>
       <div id="dead" role="button" tabindex="0">Nothing here</div>
       <script>more.onclick = () => { text.textContent = 'Here is more.' }</script>`,
    ),
    '/plans': html(
      'Plans',
      `<form id="order" action="/thanks"><label>Name <input name="who" required></label><button>Order</button></form>
       <script>setTimeout(() => { throw new Error('broken at maya@example.org') })</script>`,
    ),
    '/thanks': html('Thanks', '<p>Thank you</p>'),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a walk from the toolbar button to the log', async () => {
  const { page } = walk;
  const id = await walk.start();
  await page.click('#more');
  await page.click('#dead');
  // A later press ends the watch for a reaction to an earlier one.
  await new Promise((later) => setTimeout(later, 1_100));
  await Promise.all([page.waitForNavigation(), page.click('#plans')]);
  await page.type('input', 'Maya Lind');
  await Promise.all([page.waitForNavigation(), page.click('form button', { delay: 30 })]);
  const marked = await walk.ask('mark', { act: { type: 'emotion', value: 1, stimulus: 'quick' } });
  expect(marked.ok).toBe(true);
  await walk.stop();

  const log = (await walk.log(id)).sort(compareEvents);
  expect(log.filter(({ type }) => type !== 'vital').map((event) => tell(event, site.url))).toEqual([
    'start',
    'visit / load 200',
    'click Show more',
    'effect mutation',
    'click Nothing here',
    'effect none',
    'click See plans',
    'effect navigation',
    'leave bfcache',
    'visit /plans load 200',
    'failure Uncaught Error: broken at [e-mail]',
    'input 6-20 true',
    'click Order',
    'submit #order',
    'effect navigation',
    'effect navigation',
    'leave bfcache',
    'visit /thanks load 200',
    'emotion 1',
    'stop',
  ]);
  expect(new Set(log.map((event) => event.id)).size).toBe(log.length);
  expect(JSON.stringify(log)).not.toContain('Lind');
  await expect.poll(() => walk.journalKeys()).toEqual([]);
});

/** One line for each event, enough to compare by. */
function tell(event: JourneyEvent, site: string): string {
  switch (event.type) {
    case 'visit':
      return `visit ${event.url.replace(site, '')} ${event.how} ${event.status}`;
    case 'click':
      return `click ${event.target.name}`;
    case 'effect':
      return `effect ${event.what}`;
    case 'leave':
      return `leave ${event.why}`;
    case 'input':
      return `input ${event.length} ${event.valid}`;
    case 'submit':
      return `submit ${event.form}`;
    case 'failure':
      return `failure ${event.message}`;
    case 'emotion':
      return `emotion ${event.value}`;
    default:
      return event.type;
  }
}

import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { compareEvents } from '../../../core/journey/event.ts';
import type { Worker } from './ask-worker.ts';
import { html } from './site.ts';

/** A small site, and a walk through it that is the same in every browser. */
export const pages = {
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
};

/** Walks it and returns the log. */
export async function walkScript(walk: Worker & { readonly page: Page }): Promise<JourneyEvent[]> {
  const { page } = walk;
  await page.goto(new URL('/', page.url()).href);
  const id = await walk.start();
  await page.click('#more', { delay: 30 });
  await page.click('#dead', { delay: 30 });
  // A later press ends the watch for a reaction to an earlier one.
  await new Promise((later) => setTimeout(later, 1_100));
  await Promise.all([page.waitForNavigation(), page.click('#plans', { delay: 30 })]);
  await page.type('input', 'Maya Lind');
  await Promise.all([page.waitForNavigation(), page.click('form button', { delay: 30 })]);
  // The recorder comes a moment after the page does; nobody marks what they have not seen yet.
  await expect
    .poll(async () =>
      (await walk.log(id)).some((event) => event.type === 'visit' && event.url.includes('/thanks')),
    )
    .toBe(true);
  await walk.ask('mark', { act: { type: 'emotion', value: 1, stimulus: 'quick' } });
  await walk.stop();
  return (await walk.log(id)).sort(compareEvents);
}

/** One line for each event but the vitals, whose figures differ from run to run. */
export function tell(log: readonly JourneyEvent[], site: string): string[] {
  return log.filter(({ type }) => type !== 'vital').map((event) => line(event, site));
}

function line(event: JourneyEvent, site: string): string {
  switch (event.type) {
    case 'visit':
      return `visit ${event.url.replace(site, '')} ${event.how} ${event.status}`;
    case 'click':
      return `click ${event.target.name}`;
    case 'effect':
      return `effect ${event.what}`;
    case 'leave':
      return `leave`;
    case 'input':
      return `input ${event.length} ${event.valid}`;
    case 'submit':
      return `submit ${event.form}`;
    case 'failure':
      return `failure ${event.message.replace('Uncaught ', '')}`;
    case 'emotion':
      return `emotion ${event.value}`;
    default:
      return event.type;
  }
}

export const expected = [
  'start',
  'visit / load 200',
  'click Show more',
  'effect mutation',
  'click Nothing here',
  'effect none',
  'click See plans',
  'effect navigation',
  'leave',
  'visit /plans load 200',
  'failure Error: broken at [e-mail]',
  'input 6-20 true',
  'click Order',
  'submit #order',
  'effect navigation',
  'effect navigation',
  'leave',
  'visit /thanks load 200',
  'emotion 1',
  'stop',
];

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyEvent } from '../../core/journey/event.ts';
import {
  action,
  eventually,
  gone,
  keys,
  markButton,
  paste,
  press,
  seen,
  textOf,
} from './support/panel-driver.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;

beforeAll(async () => {
  site = await openSite({
    '/': html('Weekly box', '<h1>Fresh every Friday</h1><a id="next" href="/checkout">To the checkout</a>'),
    '/checkout': html('Checkout', '<h1>Checkout</h1><div id="pay" role="button" tabindex="0">Pay now</div>'),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** The walk's log, once it holds as many acts of this type. */
const acts = async <T extends JourneyEvent['type']>(type: T, count: number) => {
  const { value } = (await walk.ask('getState')) as unknown as { value: { walk: string } };
  const all = await eventually(
    async () => (await walk.log(value.walk)).filter((it) => it.type === type),
    (found) => found.length >= count,
  );
  return all as Extract<JourneyEvent, { type: T }>[];
};

test('one press starts with a sample persona, the third action is the first mark', async () => {
  const { panel } = walk;
  await seen(panel, action('start-walk'));
  await press(panel, action('start-walk'));
  expect(await textOf(panel, '>>> wm-walk-header >>> [data-persona]')).toBe('Mara, a busy first-time buyer');
  // The toolbar button, the start button, one key: the third action is the first mark.
  await keys(panel, '4');
  expect((await acts('emotion', 1))[0]).toMatchObject({ value: 1 });
});

test('the browser takes every shortcut that is suggested', async () => {
  const commands = await walk.panel.evaluate(() => chrome.commands.getAll());
  const unset = commands.filter((it) => it.shortcut === '').map((it) => it.name);
  expect(unset, 'this one suggests none').toEqual(['pause-resume']);
});

test('friction takes three keys and keeps the words that follow the severity', async () => {
  const { panel } = walk;
  await keys(panel, 'f', '3', 'Enter');
  await gone(panel, '>>> wm-friction-form');
  await keys(panel, 'f', '2', { type: 'Two prices, 5 steps' }, 'Enter');
  const found = await acts('friction', 2);
  expect(found.map(({ severity, text, tags }) => ({ severity, text, tags }))).toEqual([
    { severity: 3, text: '', tags: [] },
    { severity: 2, text: 'Two prices, 5 steps', tags: [] },
  ]);
  expect((await acts('emotion', 1)).length, 'a digit in the words is no rating').toBe(1);
});

test('the third key can be the usability rule; going back to the page keeps it', async () => {
  const { panel } = walk;
  await keys(panel, 'f', '1', '4');
  await seen(panel, '>>> wm-friction-form');
  await panel.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect((await acts('friction', 3))[2]).toMatchObject({ severity: 1, tags: ['consistency'] });
});

test('escape keeps nothing in the log; what was written is there again until it is cancelled', async () => {
  const { panel } = walk;
  await gone(panel, '>>> wm-friction-form');
  await keys(panel, 'f', '4', { type: 'never mind' }, 'Escape', 'n', { type: 'a note' }, 'Escape');
  await press(panel, markButton('friction'));
  await press(panel, action('cancel'));
  await keys(panel, 'n', { type: ' kept' }, 'Enter');
  expect((await acts('note', 1)).map((it) => it.text)).toEqual(['a note kept']);
  expect((await acts('friction', 3)).length).toBe(3);
});

test('words put in at once while the severity has the focus are the words', async () => {
  const { panel } = walk;
  await keys(panel, 'f');
  await paste(panel, '>>> wm-friction-form >>> [aria-checked="true"]', 'no price,\nanywhere');
  const words = '>>> wm-friction-form >>> #text';
  expect(await panel.$eval(words, (it) => (it as HTMLInputElement).value)).toBe('no price, anywhere');
  await press(panel, action('cancel'));
});

test('undo and redo by key and by button', async () => {
  const { panel } = walk;
  await gone(panel, '>>> wm-text-form');
  const notes = async () => (await panel.$$('>>> [data-row="note"]')).length;
  expect(await eventually(notes, (count) => count === 1)).toBe(1);
  await keys(panel, 'u');
  expect(await eventually(notes, (count) => count === 0)).toBe(0);
  await press(panel, action('redo'));
  expect(await eventually(notes, (count) => count === 1)).toBe(1);
});

test('a line taken back with its × comes back with Undo, and the next one stays', async () => {
  const { panel } = walk;
  const rows = async () => (await panel.$$('>>> wm-timeline-row')).length;
  const before = await rows();
  const cross = await seen(panel, '>>> [data-row="note"] >>> [data-action="undo-row"]');
  await cross.evaluate((it) => (it as HTMLElement).click());
  expect(await eventually(rows, (count) => count === before - 1)).toBe(before - 1);
  await keys(panel, 'u');
  await seen(panel, '>>> [data-row="note"]');
  expect(await rows()).toBe(before);
});

test('a mark is reworded where it stands, and keeps its time', async () => {
  const { panel } = walk;
  const [before] = await acts('note', 1);
  const edit = await seen(panel, '>>> [data-row="note"] >>> [data-action="edit-row"]');
  await edit.evaluate((it) => (it as HTMLElement).click());
  await seen(panel, '>>> wm-timeline-row >>> form');
  await keys(panel, { type: 'kept and reworded' }, 'Enter');
  const after = (await acts('note', 2)).find((it) => it.text === 'kept and reworded');
  expect(after?.at).toBe(before?.at);
  expect(
    await eventually(
      async () => (await panel.$$('>>> [data-row="note"]')).length,
      (count) => count === 1,
    ),
  ).toBe(1);
});

test('what was noticed is judged with one key, with its numbers in sight', async () => {
  const { page, panel } = walk;
  await page.bringToFront();
  await Promise.all([page.waitForNavigation(), page.click('#next')]);
  for (let i = 0; i < 2; i++) {
    await page.click('#pay');
    await new Promise((later) => setTimeout(later, 1_300));
  }
  await panel.bringToFront();
  expect(await textOf(panel, '>>> [data-signal="dead-click"]')).toMatch(
    /Dead click on “Pay now”.*Checkout · nothing for .* s/,
  );
  await keys(panel, 'x');
  await seen(panel, '>>> wm-signal-inbox >>> input');
  await press(panel, '>>> wm-signal-inbox >>> input');
  await keys(panel, { type: 'shop is closed' }, 'Enter');
  const reviews = await acts('review', 2);
  expect(reviews.map(({ verdict, why }) => ({ verdict, why }))).toEqual([
    { verdict: 'not-real', why: undefined },
    { verdict: 'not-real', why: 'shop is closed' },
  ]);
});

test('paused is told, and nothing is marked until it goes on', async () => {
  const { panel } = walk;
  const before = (await acts('emotion', 1)).length;
  await gone(panel, '>>> wm-signal-inbox >>> input');
  await keys(panel, 'r');
  await seen(panel, '>>> [data-banner="paused"]');
  await keys(panel, '1', 'f');
  expect(await panel.$('>>> wm-friction-form')).toBeNull();
  await keys(panel, 'r');
  await gone(panel, '>>> [data-banner="paused"]');
  expect((await acts('emotion', before)).length).toBe(before);
});

test('help shows the keys and closes with Escape', async () => {
  const { panel } = walk;
  await keys(panel, '?');
  await seen(panel, action('close-help'));
  await keys(panel, 'f', 'Escape');
  expect(await panel.$('>>> wm-friction-form'), 'keys rest while help is open').toBeNull();
});

test('stage, outcome and goal', async () => {
  const { panel } = walk;
  await keys(panel, 'g');
  await press(panel, action('edit-goal'));
  await keys(panel, { type: 'pay without an account' }, 'Enter');
  expect(
    await eventually(
      () => textOf(panel, '>>> [data-goal]'),
      (text) => text.includes('pay'),
    ),
  ).toContain('Goal here: pay without an account');
  await gone(panel, '>>> wm-goal-form');
  await keys(panel, 'b');
  expect((await acts('outcome', 1))[0]).toMatchObject({ outcome: 'blocked' });
  expect((await acts('stage', 1))[0]).toMatchObject({ stage: 'consideration' });
});

test('nothing is wider than a narrow panel, also at twice the text size', async () => {
  const { panel } = walk;
  await panel.setViewport({ width: 320, height: 900 });
  const wide = () =>
    panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await panel.setViewport({ width: 320, height: 900, deviceScaleFactor: 2 });
  expect(await wide()).toBe(0);
});

test('what the friction did is ticked beside the rule', async () => {
  const { panel } = walk;
  await keys(panel, 'f', '2', { type: 'No way on' });
  await press(panel, '>>> wm-friction-form >>> label:has([data-tag="roadblock"])');
  await press(panel, action('save-friction'));
  expect((await acts('friction', 4)).at(-1)).toMatchObject({ text: 'No way on', tags: ['roadblock'] });
  expect(await textOf(panel, '>>> wm-timeline-row >>> [data-tags]')).toBe('Roadblock');
});

test('stopping opens the review with the score the panel showed', async () => {
  const { panel, browser } = walk;
  await panel.setViewport({ width: 380, height: 900 });
  const shown = await seen(panel, '>>> wm-live-score >>> [data-score]');
  const live = await shown.evaluate((it) => it.getAttribute('data-score'));
  await press(panel, action('stop-walk'));
  const target = await browser.waitForTarget((it) => it.url().includes('/workspace.html#/audit/'));
  const workspace = await target.asPage();
  const ring = await seen(workspace, '>>> wm-audit-head >>> [data-score]');
  expect(await ring.evaluate((it) => it.getAttribute('data-score'))).toBe(live);
});

declare const chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };

import { afterAll, beforeAll, expect, test } from 'vitest';
import { action, eventually, press, seen } from './support/panel-driver.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({ '/': html('Checkout', '<h1>Checkout</h1>') });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const told = async (): Promise<string[]> => {
  const worker = await walk.worker();
  return worker ? worker.evaluate(async () => Object.keys(await chrome.notifications.getAll())) : [];
};
/** A walk of the same journey, with these marks. */
const walkOnce = async (...acts: object[]) => {
  const id = await walk.start();
  for (const act of acts) await walk.ask('mark', { act });
  await walk.stop();
  return id;
};

test('nothing is told before the auditor asked for it', async () => {
  await walkOnce({ type: 'outcome', outcome: 'achieved' });
  await walkOnce({ type: 'outcome', outcome: 'blocked' });
  await new Promise((later) => setTimeout(later, 500));
  expect(await told()).toEqual([]);
});

test('turned on, a journey that fell through a threshold is told with its cause', async () => {
  const { panel } = walk;
  await walkOnce({ type: 'outcome', outcome: 'achieved' });
  await press(panel, action('prepare-more'));
  // A real press: the browser lets nothing else ask for a permission.
  await press(panel, action('alerts'));
  const box = await seen(panel, action('alerts'));
  await eventually(
    () => box.evaluate((it) => (it as HTMLInputElement).checked),
    (on) => on,
  );
  const id = await walkOnce({ type: 'friction', text: 'Pay button dead', severity: 4 });
  expect(await eventually(told, (all) => all.length > 0)).toEqual([id]);
});

declare const chrome: { notifications: { getAll(): Promise<Record<string, unknown>> } };

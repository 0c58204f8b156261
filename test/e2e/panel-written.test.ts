import { afterAll, beforeAll, expect, test } from 'vitest';
import { action, eventually, keys, press, seen } from './support/panel-driver.ts';
import { shop } from './support/panel-states.ts';
import { openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** What a person wrote is not lost without a word, and what they gave follows the log. */
let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite(shop);
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('personas: spaces are no name, nothing written or kept is lost unasked, samples stay', async () => {
  const { panel } = walk;
  const confirm = '>>> wm-persona-dialog >>> [data-action="confirm"]';
  const asked = async () => (await (await seen(panel, confirm)).boundingBox()) !== null;
  const people = () =>
    panel.$$eval('>>> [data-persona]', (all) => all.map((it) => it.getAttribute('data-persona')));
  await panel.bringToFront();
  await press(panel, action('new-persona'));
  await keys(panel, { type: '   ' });
  await press(panel, action('save-persona'));
  expect(await (await seen(panel, action('save-persona'))).boundingBox(), 'still open').not.toBeNull();
  await press(panel, '>>> wm-persona-dialog >>> #name');
  await keys(panel, { type: 'Nora' }, 'Escape');
  expect(await eventually(asked, (it) => it)).toBe(true);
  await keys(panel, 'Escape');
  expect(await eventually(asked, (it) => !it)).toBe(false);
  expect(await panel.$eval('>>> wm-persona-dialog >>> #name', (it) => (it as HTMLInputElement).value)).toBe(
    'Nora',
  );
  await keys(panel, 'Escape');
  await press(panel, confirm);

  await press(panel, '>>> [data-action="edit-persona"]');
  await press(panel, action('save-persona'));
  const mine = ['p-sample-mara', 'sample-jonas', 'sample-aylin'];
  expect(await eventually(people, (all) => all[0] === mine[0])).toEqual(mine);
  await press(panel, '>>> [data-action="edit-persona"]');
  await press(panel, action('delete-persona'));
  await press(panel, confirm);
  const before = ['sample-mara', 'sample-jonas', 'sample-aylin'];
  expect(await eventually(people, (all) => all[0] === before[0])).toEqual(before);
});

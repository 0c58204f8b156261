import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import { project } from '../../core/projection/project.ts';
import { action, eventually, gone, keys, pause, seen, textOf } from './support/panel-driver.ts';
import { shop } from './support/panel-states.ts';
import { openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** The auditor's jobs in the panel, by keyboard alone: no test here presses a button of the panel with the mouse. */
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

const audit = async (): Promise<Audit> => {
  const { value } = await walk.ask<{ walk: string }>('getState');
  const found = project(await walk.log(value?.walk ?? ''));
  if (!found) throw new Error('There is no walk.');
  return found;
};
const touchpoints = (of: Audit) => of.stages.flatMap((it) => it.touchpoints);
/** Tab until this control has the focus. */
const tabTo = async (wanted: string) => {
  const { panel } = walk;
  const focused = () =>
    panel.evaluate((selector) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(selector) ?? false;
    }, wanted);
  for (let i = 0; i < 80; i++) {
    if (await focused()) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}.`);
};

test('prepare: a persona of one’s own, a goal, a team and a plan', async () => {
  const { panel } = walk;
  await panel.bringToFront();
  await seen(panel, action('start-walk'));
  await tabTo('[data-action="new-persona"]');
  await keys(panel, 'Enter');
  await seen(panel, action('save-persona'));
  await keys(panel, { type: 'Maya' });
  await tabTo('[data-fit]:checked');
  await keys(panel, 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await tabTo('[data-action="save-persona"]');
  await keys(panel, 'Enter');
  await seen(panel, '>>> [data-persona]:checked');
  expect(await textOf(panel, action('start-walk'))).toContain('Maya');
  await tabTo('#goal');
  await keys(panel, { type: 'a box on Friday' }, 'Tab', 'Enter');
  await tabTo('[data-plan-stage="consideration"] summary');
  await keys(panel, 'Enter');
  await tabTo('#consideration-goal');
  await keys(panel, { type: 'pay without an account' });
  await tabTo('#consideration-owner');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await keys(panel, { type: 'Shop team' });
  await tabTo('#outline');
  await keys(panel, { type: '## Nowhere' });
  await tabTo('[data-action="start-walk"]');
  await keys(panel, 'Enter');
  expect(await textOf(panel, '>>> wm-prepare-plan >>> [role="alert"]')).toContain('Line 1');
  await tabTo('#outline');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await keys(panel, { type: '## Consideration\n- Checkout\n- Receipt [e-mail] within 1 h' });
  await tabTo('[data-action="start-walk"]');
  await keys(panel, 'Enter');
  await seen(panel, '>>> wm-walk-header >>> [data-persona]');
  const started = await audit();
  expect(started.persona).toMatchObject({ name: 'Maya', fit: 'yes' });
  expect(started.goals.map(({ stage, text }) => [stage, text])).toEqual([
    ['awareness', 'a box on Friday'],
    ['consideration', 'pay without an account'],
  ]);
  expect(started.framework.stages[1]?.owner).toBe('Shop team');
  expect(started.plan?.steps.map(({ name, withinMs }) => [name, withinMs])).toEqual([
    ['Checkout', undefined],
    ['Receipt', 3_600_000],
  ]);
});

test('mark: one key each, and what was marked is seen at once', async () => {
  const { panel } = walk;
  await keys(panel, '2');
  await seen(panel, '>>> [data-row="emotion"]');
  await keys(panel, 'f', '4', { type: 'Price hidden' }, 'Enter');
  await gone(panel, '>>> wm-friction-form');
  await keys(panel, 'd', { type: 'Friendly words' }, 'Enter');
  await gone(panel, '>>> wm-text-form');
  await keys(panel, 'o', { type: 'Price list' }, 'Enter');
  await gone(panel, '>>> wm-document-form');
  await keys(panel, 'h', 'Enter');
  await gone(panel, '>>> wm-handover-form');
  await keys(panel, 'c', 'Enter', 'a', 'g');
  const walked = await eventually(audit, (it) => it.stages[1]?.entered === true);
  const [first] = touchpoints(walked);
  expect(first?.emotions.map(({ value }) => value)).toEqual([-1]);
  expect(first?.notes.map(({ kind, text }) => [kind, text])).toEqual([['delight', 'Friendly words']]);
  expect(first?.documents.map(({ name, exists }) => [name, exists])).toEqual([['Price list', true]]);
  expect(first?.handover).toEqual({ from: 'Marketing', to: 'Shop team' });
  expect(first?.outcome).toBe('achieved');
  expect(walked.findings.map(({ title, severity }) => [title, severity])).toEqual([['Price hidden', 4]]);
  expect(walked.checkpoints.map(({ met }) => met)).toEqual([true]);
});

test('confirm signals: what was noticed is judged, with a reason', async () => {
  const { page, panel } = walk;
  await page.bringToFront();
  await Promise.all([page.waitForNavigation(), page.click('#next')]);
  await page.click('#pay');
  await pause(1_300);
  await page.click('#pay');
  await pause(1_300);
  await panel.bringToFront();
  await seen(panel, '>>> [data-signal="dead-click"]');
  await keys(panel, 'x');
  await seen(panel, '>>> wm-signal-inbox >>> input');
  await tabTo('#why');
  await keys(panel, { type: 'shop is closed' }, 'Enter');
  const judged = await eventually(audit, (it) => it.findings.some(({ why }) => why === 'shop is closed'));
  expect(judged.findings.find(({ why }) => why === 'shop is closed')?.status).toBe('dismissed');
});

test('order: a touchpoint is renamed, split, merged and taken off the map, each taken back by one key', async () => {
  const { panel } = walk;
  const names = async () => touchpoints(await audit()).map(({ name }) => name);
  const before = await names();
  const changed = async (holds: (now: string[]) => boolean) => {
    expect(holds(await eventually(names, holds)), (await names()).join()).toBe(true);
    // The next key counts only once no field has the focus.
    await keys(panel, 'u');
    expect(await eventually(names, (now) => now.join() === before.join())).toEqual(before);
  };
  const edit = async () => {
    await tabTo('[data-action="edit-touchpoint"]');
    await keys(panel, 'Enter');
    await seen(panel, '>>> wm-touchpoint-edit');
  };
  await edit();
  await keys(panel, { type: 'Till' }, 'Enter');
  await gone(panel, '>>> wm-touchpoint-edit');
  await changed((now) => now.includes('Till'));
  await edit();
  await tabTo('[data-action="merge-touchpoint"]');
  await keys(panel, 'Enter');
  await changed((now) => now.length === before.length - 1);
  await edit();
  await tabTo('[data-action="hide-touchpoint"]');
  await keys(panel, 'Enter');
  await changed((now) => now.length === before.length - 1);
  await keys(panel, '1');
  await seen(panel, '>>> [data-row="emotion"]');
  await tabTo('[data-action="split-here"]');
  await keys(panel, 'Enter');
  await changed((now) => now.length === before.length + 1);
});

test('a fork and the way back', async () => {
  const { panel } = walk;
  await keys(panel, 'k');
  await seen(panel, '>>> wm-route-form >>> #to');
  await keys(panel, 'Tab', { type: 'changed my mind' }, 'Tab', 'Space', 'Enter');
  const forked = await eventually(audit, (it) => touchpoints(it).some(({ routes }) => routes.length > 0));
  expect(touchpoints(forked).flatMap(({ routes }) => routes)).toMatchObject([
    { label: 'changed my mind', back: true },
  ]);
});

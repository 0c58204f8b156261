import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems } from './support/axe.ts';
import { action, eventually, keys, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Page;
let id: string;
let opened: Workspace;

beforeAll(async () => {
  opened = await openWorkspace();
  workspace = opened.page;
  id = opened.id;
});
afterAll(() => opened?.close());

const go = (hash: string) => opened.go(hash);
const auditNow = () => opened.audit();
const finding = async (title: string) => {
  const found = (await auditNow()).findings.find((it) => it.title === title);
  if (!found) throw new Error(`There is no finding ${title}.`);
  return found;
};

test('the list leads to the audit, whose first sentence says what happened', async () => {
  await press(workspace, `>>> [data-audit="${id}"]`);
  expect(await textOf(workspace, '>>> [data-summary]')).toContain('Maya');
  await seen(workspace, '>>> wm-map-view >>> svg');
});

const screens = [
  ['audits', '#/'],
  ['map', '/map'],
  ['findings', '/findings'],
  ['score', '/score'],
  ['fixes', '/fixes'],
  ['missing', '/missing'],
  ['gates', '/gates'],
  ['plan', '/plan'],
  ['metrics', '/metrics'],
  ['notes', '/notes'],
  ['touchpoints', '/touchpoints'],
  ['evidence', '/evidence'],
  ['export', '/export'],
  ['compare', '#/compare'],
  ['together', '#/together'],
  ['personas', '#/personas'],
  ['models', '#/models'],
  ['storage', '#/storage'],
  ['settings', '#/settings'],
] as const;

test.each(screens)('%s has no barrier and fits a narrow screen', async (name, place) => {
  await workspace.bringToFront();
  await go(place.startsWith('#') ? place : `#/audit/${id}${place}`);
  await seen(workspace, `>>> ${place.startsWith('#') ? 'h1' : `[data-part="${name}"][aria-current]`}`);
  await new Promise((later) => setTimeout(later, 200));
  for (const theme of ['light', 'dark'] as const)
    expect(await axeProblems(workspace, theme), theme).toEqual([]);
  await workspace.setViewport({ width: 320, height: 800 });
  const wide = () => workspace.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await eventually(wide, (px) => px <= 0)).toBeLessThanOrEqual(0);
  const tab = () => workspace.$('>>> nav ul [aria-current]').then((it) => it?.evaluate(outOfSight) ?? 0);
  expect(await eventually(tab, (px) => px <= 0), 'the open tab').toBeLessThanOrEqual(0);
  await workspace.setViewport({ width: 1280, height: 900 });
});

test('a finding gets an owner, a date and a verdict, each kept when its field is left', async () => {
  const { id: found } = await finding('Price changes with the tab');
  await go(`#/audit/${id}/findings/${encodeURIComponent(found)}`);
  const owner = await seen(workspace, '>>> wm-triage-form >>> #owner');
  await owner.focus();
  await keys(workspace, { type: 'Payments' }, 'Tab');
  const kept = await eventually(
    () => finding('Price changes with the tab'),
    (it) => it.owner === 'Payments',
  );
  expect(kept.owner).toBe('Payments');
  await workspace.select('>>> wm-triage-form >>> #effort', 'S');
  expect(
    (
      await eventually(
        () => finding('Price changes with the tab'),
        (it) => it.effort === 'S',
      )
    ).effort,
  ).toBe('S');
  await press(workspace, action('finding-not-real'));
  const ruledOut = await eventually(
    () => finding('Price changes with the tab'),
    (it) => it.status === 'dismissed',
  );
  expect(ruledOut.status).toBe('dismissed');
  await press(workspace, action('finding-real'));
});

test('a touchpoint moves to the next stage by keyboard and keeps the focus', async () => {
  await go(`#/audit/${id}/touchpoints`);
  const item = await seen(workspace, '>>> wm-touchpoints >>> .item');
  const touchpoint = await item.evaluate((it) => it.getAttribute('data-touchpoint'));
  await item.focus();
  await workspace.keyboard.down('Alt');
  await workspace.keyboard.press('ArrowRight');
  await workspace.keyboard.up('Alt');
  const stages = async () => (await auditNow()).stages.map((it) => it.touchpoints.length);
  expect(await eventually(stages, ([first]) => first === 0)).toEqual([0, 1, 0, 0, 0, 0]);
  const focused = () => workspace.evaluate(focusedTouchpoint);
  expect(await eventually(focused, (it) => it === touchpoint)).toBe(touchpoint);
});

test('a checkpoint is answered with its evidence', async () => {
  await go(`#/audit/${id}/gates`);
  const row = '>>> wm-gates >>> [data-checkpoint="awareness/offer-understood"]';
  await (await seen(workspace, `${row} input`)).type('read aloud from the home page');
  await press(workspace, `${row} button[value="yes"]`);
  const checkpoints = async () => (await auditNow()).checkpoints;
  expect(await eventually(checkpoints, (it) => it.length > 0)).toEqual([
    { id: 'offer-understood', stage: 'awareness', met: true, evidence: 'read aloud from the home page' },
  ]);
});

test('what is missing is taken up as a finding', async () => {
  await go(`#/audit/${id}/missing`);
  await press(workspace, action('take-up-gap'));
  const gaps = async () => (await auditNow()).findings.filter((it) => it.kind.startsWith('gap-'));
  const [gap] = await eventually(gaps, (found) => found.length > 0);
  expect(gap).toMatchObject({ status: 'confirmed' });
});

test('a plan is written as an outline; a line it does not understand is named', async () => {
  await go(`#/audit/${id}/plan`);
  const outline = await seen(workspace, '>>> wm-plan >>> textarea');
  const write = (text: string) => outline.evaluate((field, to) => Object.assign(field, { value: to }), text);
  await write('# Box\n## Nowhere\n- Checkout');
  await press(workspace, action('save-plan'));
  expect(await textOf(workspace, '>>> wm-plan >>> [role="alert"]')).toContain('Line 2');
  await write('# Box\n## Consideration\n- Checkout\n- Receipt [e-mail] within 1 h');
  await press(workspace, action('save-plan'));
  expect(await textOf(workspace, '>>> wm-plan >>> [data-plan]')).toContain('Receipt');
  expect((await auditNow()).plan?.steps.map((it) => it.name)).toEqual(['Checkout', 'Receipt']);
});

test('the last change is taken back with Ctrl+Z', async () => {
  await workspace.keyboard.down('Control');
  await workspace.keyboard.press('z');
  await workspace.keyboard.up('Control');
  const plan = async () => (await auditNow()).plan;
  expect(await eventually(plan, (it) => it === undefined)).toBeUndefined();
});

test('nothing an auditor wrote becomes markup', async () => {
  await go(`#/audit/${id}/map`);
  await seen(workspace, '>>> wm-map-view >>> svg');
  expect(await workspace.$('>>> img[src="x"]')).toBeNull();
});

test('the sample audit opens from its address', async () => {
  await go('#/sample');
  expect(await textOf(workspace, '>>> [data-summary]')).toContain('A box on Friday');
  expect(await axeProblems(workspace, 'dark')).toEqual([]);
});

test('the welcome page has no barrier', async () => {
  const welcome = await opened.walk.browser.newPage();
  await welcome.goto(opened.walk.panel.url().replace('sidepanel.html', 'onboarding.html'));
  await seen(welcome, '>>> wm-onboarding >>> h1');
  for (const theme of ['light', 'dark'] as const)
    expect(await axeProblems(welcome, theme), theme).toEqual([]);
  await welcome.close();
  await workspace.bringToFront();
});

test('areas to cover reach the next walk; what is no selector is named', async () => {
  const { walk } = opened;
  await go('#/settings');
  const field = await seen(workspace, '>>> wm-settings >>> #mask');
  await field.focus();
  await keys(workspace, { type: '.account\n>>nonsense' }, 'Tab');
  expect(await textOf(workspace, '>>> wm-settings >>> [data-broken]')).toContain('>>nonsense');
  const left = await workspace.$eval('>>> wm-settings >>> #mask', (it) => (it as HTMLTextAreaElement).value);
  expect(left, 'it stays, to be put right').toBe('.account\n>>nonsense');
  await walk.start();
  const kept = await walk.panel.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(kept)).toContain('"mask":[".account"]');
  await walk.stop();
  await workspace.bringToFront();
});

test('the language is switched without a trace of the other one', async () => {
  await go('#/settings');
  await seen(workspace, '>>> wm-settings >>> #language');
  await Promise.all([workspace.waitForNavigation(), workspace.select('>>> wm-settings >>> #language', 'de')]);
  expect(
    await eventually(
      () => textOf(workspace, '>>> wm-settings >>> h1'),
      (it) => it === 'Einstellungen',
    ),
  ).toBe('Einstellungen');
  expect(await workspace.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await axeProblems(workspace, 'dark')).toEqual([]);
  await go(`#/audit/${id}/export`);
  await seen(workspace, '>>> [data-part="export"][aria-current]');
  await workspace.setViewport({ width: 768, height: 900 });
  const wide = () => workspace.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await eventually(wide, (px) => px <= 0), 'the longer German words').toBeLessThanOrEqual(0);
  await workspace.setViewport({ width: 1280, height: 900 });
  await go('#/settings');
  await seen(workspace, '>>> wm-settings >>> #language');
  await workspace.select('>>> wm-settings >>> #language', 'auto');
});

/** Runs in the workspace: how far a tab stands out of its row, in pixels. */
function outOfSight(tab: Element): number {
  const [it, row] = [tab.getBoundingClientRect(), tab.closest('ul')?.getBoundingClientRect()];
  return row ? Math.max(row.left - it.left, it.right - row.right) : Number.NaN;
}

/** Runs in the workspace: the touchpoint that has the focus, wherever it is nested. */
function focusedTouchpoint(): string | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('data-touchpoint') ?? null;
}

declare const chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };

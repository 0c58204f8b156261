import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import { action, eventually, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';

/** The numbers beside the score: worked out from what was counted, and read from the walk. */
let opened: Workspace;
let page: Page;
let id: string;

beforeAll(async () => {
  opened = await openWorkspace();
  ({ page, id } = opened);
});
afterAll(() => opened?.close());

const { once, undo, clean, file } = stepsIn(() => opened);

test('a metric is worked out from what was counted; nonsense is named while it is typed', async () => {
  await opened.go(`#/audit/${id}/metrics`);
  await seen(page, '>>> wm-work-out');
  await page.select('>>> wm-metrics >>> #key', 'conversion-rate');
  await press(page, '>>> wm-work-out >>> summary');
  await (await seen(page, '>>> wm-work-out >>> #clients')).type('30');
  await (await seen(page, '>>> wm-work-out >>> #leads')).type('4');
  const told = () => textOf(page, '>>> wm-work-out >>> [data-told]');
  expect(await eventually(told, (it) => it.includes('more than'))).toBe(
    'Clients: It cannot be more than “Leads”.',
  );
  await clean();
  await (await seen(page, '>>> wm-work-out >>> #leads')).type('00');
  expect(await eventually(told, (it) => it.includes('='))).toBe('Conversion of leads = 7.5 %');
  await press(page, action('save-metric'));
  const kept = (audit: Audit) => audit.metrics.filter((it) => it.key === 'conversion-rate');
  expect(await once(kept, (it) => it.length === 1)).toMatchObject([
    { value: 7.5, note: 'Clients: 30; Leads: 400' },
  ]);
  expect(await textOf(page, '>>> [data-metric="conversion-rate"]')).toContain('7.5 %');
  await undo();
  expect(await once(kept, (it) => it.length === 0)).toEqual([]);
});

test('the pages that were visited most stand below, and logins that fade are marked', async () => {
  await opened.go(`#/audit/${id}/metrics`);
  expect(await textOf(page, '>>> wm-engagement >>> [data-pages]')).toContain('visit');
  const table =
    'metric,value,date\nengagement,40,2026-01-05\nengagement,42,2026-01-12\nengagement,12,2026-01-19\n';
  await file('logins.csv', table, '>>> wm-table-import >>> input[type="file"]');
  await seen(page, '>>> wm-table-import >>> dialog[open]');
  await press(page, action('take-table'));
  expect(await textOf(page, '>>> wm-metrics >>> [data-fading]')).toContain('Fading');
  await clean();
  await undo();
});

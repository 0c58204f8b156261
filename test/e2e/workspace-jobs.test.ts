import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import { action, eventually, gone, keys, press, seen, textOf } from './support/panel-driver.ts';
import { tabTo } from './support/tab-to.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';

/** The jobs that begin after the walk, each done as a person would; the first five by keyboard alone. */
let opened: Workspace;
let page: Page;
let id: string;

beforeAll(async () => {
  opened = await openWorkspace();
  ({ page, id } = opened);
});
afterAll(() => opened?.close());

const friction = 'Price changes with the tab';
const found = (audit: Audit) => audit.findings.find((it) => it.title === friction);
const { once, chord, undo, clean, file } = stepsIn(() => opened);

test('review, by keyboard: the list is run through and each finding judged by one key', async () => {
  await opened.go(`#/audit/${id}/findings`);
  await seen(page, '>>> wm-finding-card');
  await tabTo(page, 'wm-finding-row');
  await keys(page, 'x');
  const ruledOut = await once(
    (audit) => audit.findings.filter((it) => it.status === 'dismissed').length,
    (it) => it === 1,
  );
  expect(ruledOut).toBe(1);
  await undo();
  expect(
    await once(
      (audit) => audit.findings.every((it) => it.status === 'confirmed'),
      (it) => it,
    ),
  ).toBe(true);
  await keys(page, 'j');
  const second = await page.evaluate(() => location.hash);
  await keys(page, 'k');
  expect(await page.evaluate(() => location.hash)).not.toBe(second);
});

test('triage, by keyboard: a card moves over the board and gets an owner and a date', async () => {
  await opened.go(`#/audit/${id}/findings`);
  await tabTo(page, '[data-action="board"]');
  await keys(page, 'Enter');
  await seen(page, '>>> wm-board-card');
  await clean();
  await tabTo(page, 'wm-board-card');
  const before = found(await opened.audit());
  await (await chord('Alt'))('ArrowDown');
  const typed = await once(found, (it) => it?.feedback === 'complaint');
  expect(typed).toMatchObject({ feedback: 'complaint', severity: before?.severity });
  await tabTo(page, 'input[name="owner"]');
  await keys(page, { type: 'Payments' }, 'Tab');
  expect((await once(found, (it) => it?.owner === 'Payments'))?.owner).toBe('Payments');
  // In a field Ctrl+Z belongs to the field.
  await tabTo(page, 'a');
  await undo();
  expect((await once(found, (it) => it?.owner === undefined))?.owner).toBeUndefined();
  await undo();
  const back = await once(found, (it) => it?.feedback === undefined);
  expect(back).toMatchObject({ title: friction });
  expect(back?.feedback).toBeUndefined();
});

test('fill in off-site, by keyboard: a call stands on the clock of the walk, one Undo takes all of it', async () => {
  await opened.go(`#/audit/${id}/touchpoints`);
  await tabTo(page, '[data-action="add-touchpoint"]');
  await keys(page, 'Enter');
  await seen(page, '>>> wm-add-touchpoint >>> dialog[open]');
  await clean();
  await tabTo(page, 'input[name="channel"]');
  await keys(page, 'ArrowRight');
  await tabTo(page, '#name');
  await keys(page, { type: 'Call about the date' });
  await tabTo(page, '#who');
  await keys(page, { type: 'Noor' });
  await tabTo(page, '#outcome');
  await keys(page, 'ArrowDown');
  await tabTo(page, '[data-action="save-new-touchpoint"]');
  await keys(page, 'Enter');
  const isThere = (audit: Audit) =>
    audit.stages.flatMap((it) => it.touchpoints).find((it) => it.channel === 'call');
  const call = await once(isThere, (it) => it?.outcome !== undefined);
  expect(call).toMatchObject({
    name: 'Call about the date',
    outcome: 'achieved',
    actions: [{ party: 'company', who: 'Noor' }],
  });
  await gone(page, '>>> wm-add-touchpoint >>> dialog[open]');
  await undo();
  expect(await once(isThere, (it) => it === undefined)).toBeUndefined();
});

test('an e-mail that is chosen fills the form; its text is not read', async () => {
  await opened.go(`#/audit/${id}/touchpoints`);
  await press(page, action('add-touchpoint'));
  await file(
    'welcome.eml',
    'From: "Noor of the box" <noor@box.example>\r\nSubject: Welcome to the box\r\nDate: Wed, 11 Nov 2026 10:00:00 +0000\r\n\r\nSECRET BODY\r\n',
    '>>> wm-mail-drop >>> input',
  );
  await seen(page, '>>> wm-add-touchpoint >>> [role="status"]');
  await press(page, action('save-new-touchpoint'));
  const mail = await once(
    (audit) => audit.stages.flatMap((it) => it.touchpoints).find((it) => it.name === 'Welcome to the box'),
    (it) => it !== undefined,
  );
  expect(mail).toMatchObject({ channel: 'e-mail', startedAt: Date.UTC(2026, 10, 11, 10) });
  expect(JSON.stringify((await opened.audit()).events)).not.toContain('SECRET BODY');
  await press(page, action('add-touchpoint'));
  await file('broken.eml', 'no mail at all', '>>> wm-mail-drop >>> input');
  expect(await textOf(page, '>>> wm-mail-drop >>> [data-refused]')).toContain('not an e-mail');
  await keys(page, 'Escape');
  await undo();
});

test('import a survey: columns are mapped, faults named by row and column, one Undo takes it out', async () => {
  await opened.go(`#/audit/${id}/metrics`);
  const input = '>>> wm-table-import >>> input[type="file"]';
  await file('spring.csv', 'Answered,Points,Why\n2026-01-05,9,good\n2026-01-06,eleven,\n', input);
  await seen(page, '>>> wm-table-import >>> dialog[open]');
  await page.select('>>> wm-table-import >>> #scale', 'nps');
  const why = () => textOf(page, '>>> wm-table-import >>> [data-refused]');
  expect(await eventually(why, (it) => it.includes('Row 3'))).toContain('Row 3, column “Points”');
  await clean();
  await keys(page, 'Escape');
  await file('spring.csv', 'Answered,Points,Why\n2026-01-05,9,good\n2026-01-06,0,\n', input);
  await seen(page, '>>> wm-table-import >>> dialog[open]');
  await page.select('>>> wm-table-import >>> #scale', 'nps');
  expect(
    await eventually(
      () => textOf(page, '>>> wm-table-import >>> [data-trial]'),
      (it) => it.includes('2 answers'),
    ),
  ).toContain('NPS 0');
  await press(page, action('take-table'));
  expect(await textOf(page, '>>> wm-surveys >>> [data-surveys]')).toContain('spring');
  expect((await opened.audit()).surveys).toMatchObject([
    { scale: 'nps', answers: [{ score: 9, comment: 'good' }, { score: 0 }] },
  ]);
  await seen(page, '>>> wm-audit-head >>> [data-perception]');
  await undo();
  expect(
    await once(
      (audit) => audit.surveys.length,
      (it) => it === 0,
    ),
  ).toBe(0);
});

test('import a report of Google Analytics: table, page and number are chosen, and what comes of it is shown first', async () => {
  await opened.go(`#/audit/${id}/metrics`);
  const report = [
    '# Pages and screens',
    '# End date: 20260131',
    '',
    'Nth day,Views',
    '0000,12',
    '',
    'Page path,Views,Bounce rate',
    '/,50,0.25',
    '/nowhere,7,0.5',
    '',
  ].join('\n');
  await file('pages.csv', report, '>>> wm-table-import >>> input[type="file"]');
  await seen(page, '>>> wm-table-import >>> dialog[open]');
  const told = () => textOf(page, '>>> wm-table-import >>> [data-trial]');
  expect(await eventually(told, (it) => it.includes('50'))).toContain('views');
  await clean();
  await page.select('>>> wm-table-import >>> #table', '0');
  expect(await eventually(told, (it) => it.includes('12'))).toContain('Whole journey');
  await page.select('>>> wm-table-import >>> #table', '1');
  await page.select('>>> wm-table-preview >>> [data-column="1"]', '');
  await page.select('>>> wm-table-preview >>> [data-column="2"]', 'value');
  await page.select('>>> wm-table-import >>> #metric', 'conversion-rate');
  expect(await eventually(told, (it) => it.includes('25'))).toContain('25');
  await press(page, action('take-table'));
  const taken = (audit: Audit) => audit.metrics.filter((it) => it.key === 'conversion-rate');
  expect(await once(taken, (it) => it.length === 1)).toMatchObject([
    { value: 25, at: Date.UTC(2026, 0, 31), note: 'Google Analytics, Bounce rate' },
  ]);
  await gone(page, '>>> wm-table-import >>> dialog[open]');
  await seen(page, '>>> [data-metric="conversion-rate"]');
  await undo();
  expect(await once(taken, (it) => it.length === 0)).toEqual([]);
});

test('explain to others: a bar of the waterfall opens its evidence, down to the line of the log', async () => {
  await opened.go(`#/audit/${id}/score`);
  await seen(page, '>>> wm-score-view >>> svg a');
  await tabTo(page, 'svg a');
  await keys(page, 'Enter');
  await eventually(
    () => page.evaluate(() => location.hash),
    (it) => /findings|touchpoints/.test(it),
  );
  const { id: finding } = found(await opened.audit()) ?? {};
  await opened.go(`#/audit/${id}/findings/${encodeURIComponent(finding ?? '')}`);
  await press(page, '>>> wm-finding-card >>> .log summary');
  await press(page, '>>> wm-finding-card >>> .log a');
  expect(await textOf(page, '>>> wm-evidence >>> [data-event]')).toContain(friction);
  await clean();
});

test('help comes on ? everywhere', async () => {
  await opened.go('#/');
  await seen(page, '>>> wm-audit-list');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keys(page, '?');
  await seen(page, '>>> wm-workspace-help >>> dialog[open]');
  await clean();
  await keys(page, 'Escape');
  await gone(page, '>>> wm-workspace-help >>> dialog[open]');
});

test('removing for good, by keyboard: nothing of it is left in the log, and the focus is not lost', async () => {
  await opened.go(`#/audit/${id}/notes`);
  await seen(page, '>>> wm-notes >>> [data-action="redact-note"]');
  await clean();
  await tabTo(page, '[data-action="redact-note"]');
  await keys(page, 'Enter');
  await seen(page, '>>> wm-confirm >>> dialog[open]');
  await tabTo(page, '[data-action="confirm"]');
  await keys(page, 'Enter');
  await gone(page, '>>> wm-notes >>> [data-action="redact-note"]');
  expect(JSON.stringify(await opened.walk.log(id))).not.toContain('Did it charge me twice?');
  expect(await page.$eval('>>> wm-notes >>> .lead', (it) => it.matches(':focus'))).toBe(true);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { project } from '../../core/projection/project.ts';
import { axeProblems } from './support/axe.ts';
import { action, eventually, gone, keys, press, seen, textOf } from './support/panel-driver.ts';
import { tabTo } from './support/tab-to.ts';
import { openPanel } from './support/walk.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

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
const once = <T>(read: (audit: Audit) => T, holds: (value: T) => boolean) =>
  eventually(async () => read(await opened.audit()), holds);
const chord = async (...held: ('Alt' | 'Control' | 'Shift')[]) => {
  for (const key of held) await page.keyboard.down(key);
  return async (key: string) => {
    await page.keyboard.press(key as 'Enter');
    for (const it of held.toReversed()) await page.keyboard.up(it);
  };
};
const undo = async () => (await chord('Control'))('z');
const clean = async () => {
  for (const theme of ['light', 'dark'] as const) expect(await axeProblems(page, theme), theme).toEqual([]);
};
const file = async (name: string, text: string, selector: string) => {
  const path = join(opened.downloads, name);
  await writeFile(path, text);
  await ((await seen(page, selector)) as ElementHandle<HTMLInputElement>).uploadFile(path);
};

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

test('merge: a colleague’s audit is judged together, what is disputed is agreed on, what is missing taken over', async () => {
  const log = await opened.walk.log(id);
  await opened.go('#/');
  await file(
    'colleague.json',
    JSON.stringify(colleagueOf(await opened.audit(), log)),
    '>>> wm-import >>> input',
  );
  await seen(page, '>>> wm-audit-head');
  await opened.go(`#/together/${id}/w-colleague`);
  await seen(page, '>>> wm-together >>> [data-alpha="severity"]');
  await clean();
  await press(page, '>>> wm-dispute >>> [data-agree="2"]');
  const agreed = await once(found, (it) => it?.severity === 2);
  expect(agreed?.severity).toBe(2);
  await press(page, action('take-over-all'));
  const taken = await once(
    (audit) => audit.findings.some((it) => it.title === 'Only Bo saw this'),
    (it) => it,
  );
  expect(taken).toBe(true);
});

test('audits of different journeys are not judged together, and it is said why', async () => {
  await opened.go('#/sample');
  await seen(page, '>>> wm-audit-head');
  await opened.go(`#/together/${id}/w-sample`);
  expect(await textOf(page, '>>> wm-together >>> [data-odd]')).toContain('is of another journey than');
});

test('re-audit, by keyboard: the journey is walked again as it was prepared, and what was mended is told', async () => {
  const { walk } = opened;
  const before = await opened.audit();
  await opened.go('#/');
  await tabTo(page, '[data-action="walk-again"]');
  await keys(page, 'Enter');
  await seen(page, '>>> wm-journey-group >>> [role="status"]');
  // As a person does: to the website, and the button in the toolbar.
  await walk.panel.close();
  walk.panel = await openPanel(walk.browser, walk.page, walk.extension);
  const { panel } = walk;
  await panel.bringToFront();
  await seen(panel, '>>> [data-again]');
  expect(await textOf(panel, action('start-walk'))).toContain(before.persona.name);
  await tabTo(panel, '[data-action="start-walk"]');
  await keys(panel, 'Enter');
  await seen(panel, '>>> wm-walk-header >>> [data-persona]');
  const { value } = await walk.ask<{ walk: string }>('getState');
  const again = value?.walk ?? '';
  // The price is right now, the date is not.
  await keys(panel, '5');
  await seen(panel, '>>> [data-row="emotion"]');
  await keys(panel, 'f', '2', { type: 'Date unclear' }, 'Enter');
  await gone(panel, '>>> wm-friction-form');
  await walk.stop();
  const after = project(await walk.log(again));
  expect(after?.audit.journey).toEqual(before.audit.journey);
  expect(after?.persona).toEqual(before.persona);

  await page.bringToFront();
  await opened.go('#/storage');
  await opened.go(`#/together/${id}/${again}`);
  await seen(page, '>>> wm-together >>> [data-strip]');
  await opened.go(`#/compare/${id}/${again}`);
  const causes = await textOf(page, '>>> wm-compare >>> [data-causes]');
  expect(causes).toContain(friction);
  expect(causes).toContain('Date unclear');
  await clean();
});

/** The same walk as a colleague judged it: more severe, and with one finding more. */
function colleagueOf(audit: Audit, log: readonly JourneyEvent[]): unknown {
  const events = log.map((event): JourneyEvent => {
    const other = { ...event, id: event.id.replaceAll(id, 'w-colleague') };
    if (other.type === 'start') return { ...other, walk: 'w-colleague', auditor: 'Bo' };
    return other.type === 'friction' && other.text === friction ? { ...other, severity: 1 } : other;
  });
  const at = audit.audit.startedAt + 1;
  const more = { id: 'w-colleague/a/x/1', at, type: 'friction', text: 'Only Bo saw this', severity: 2 };
  return { ...audit, audit: { ...audit.audit, id: 'w-colleague', auditor: 'Bo' }, events: [...events, more] };
}

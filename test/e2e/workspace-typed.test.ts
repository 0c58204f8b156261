import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import { action, eventually, keys, pause, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';
import { workspaceViews } from './support/workspace-views.ts';

/** What is typed stays with what it is about, and nothing of it is lost on the way. */
let opened: Workspace;
let page: Page;
let id: string;

beforeAll(async () => {
  opened = await openWorkspace();
  ({ page, id } = opened);
});
afterAll(() => opened?.close());

const { once, undo } = stepsIn(() => opened);
const typedIn = async (selector: string) =>
  (await seen(page, selector)).evaluate((it) => (it as HTMLInputElement).value);
const go = (part: string, focus: string) => opened.go(`#/audit/${id}/${part}/${encodeURIComponent(focus)}`);

test('a reason belongs to the finding it was typed for, and is there again on the way back', async () => {
  const [a, b] = (await opened.audit()).findings;
  if (!a || !b) throw new Error('Two findings are needed.');
  const why = (finding: string) => `>>> wm-finding-card >>> [data-finding="${finding}"] [name="why"]`;
  await go('findings', a.id);
  await (await seen(page, why(a.id))).type('only on Tuesdays');
  await go('findings', b.id);
  expect(await typedIn(why(b.id))).toBe('');
  await press(page, action('finding-not-real'));
  const judged = await once(
    (audit) => audit.findings.find((it) => it.id === b.id),
    (it) => it?.status === 'dismissed',
  );
  expect(judged?.why).toBeUndefined();
  await go('findings', a.id);
  expect(await typedIn(why(a.id))).toBe('only on Tuesdays');
  await press(page, action('finding-real'));
  const kept = (audit: Audit) => audit.findings.find((it) => it.id === a.id)?.why;
  expect(await once(kept, (it) => it !== undefined)).toBe('only on Tuesdays');
});

test('an outline that is not kept yet is there again after a look at another part', async () => {
  await opened.go(`#/audit/${id}/plan`);
  const outline = '>>> wm-plan >>> textarea';
  await (await seen(page, outline)).type('## Awareness\n- A letter\n');
  await opened.go(`#/audit/${id}/score`);
  await seen(page, '>>> wm-score-view');
  await opened.go(`#/audit/${id}/plan`);
  expect(await typedIn(outline)).toContain('- A letter');
  await press(page, action('drop-plan'));
  expect(
    await eventually(
      () => typedIn(outline),
      (it) => !it.includes('letter'),
    ),
  ).not.toContain('letter');
});

test('a date that is half typed is not sent; what was taken back shows in the field at once', async () => {
  const [finding] = (await opened.audit()).findings;
  if (!finding) throw new Error('A finding is needed.');
  await go('findings', finding.id);
  const field = (name: string) => `>>> wm-triage-form >>> [name="${name}"]`;
  await (await seen(page, field('due'))).focus();
  await keys(page, { type: '01312027' }, 'Tab');
  const due = (audit: Audit) => audit.findings.find((it) => it.id === finding.id)?.due;
  expect(await once(due, (it) => it !== undefined)).toBe(Date.UTC(2027, 0, 31, 12));
  expect(await page.$('>>> [data-banner="trouble"]')).toBeNull();
  const before = await typedIn(field('importance'));
  const other = before === 'low' ? 'high' : 'low';
  await page.select(field('importance'), other);
  await once(
    (audit) => audit.findings.find((it) => it.id === finding.id)?.importance,
    (it) => it === other,
  );
  await press(page, action('undo'));
  expect(
    await eventually(
      () => typedIn(field('importance')),
      (it) => it === before,
    ),
  ).toBe(before);
});

test('Ctrl+Z takes back what was kept, not the letters of a field that was left; the finding shown stays', async () => {
  await opened.go('#/');
  await opened.go(`#/audit/${id}/findings`);
  const shown = () =>
    page.$eval('>>> wm-finding-card >>> [data-finding]', (it) => it.getAttribute('data-finding') ?? '');
  await seen(page, '>>> wm-finding-card >>> [data-finding]');
  const first = await shown();
  const ofFirst = (audit: Audit) => audit.findings.find((it) => it.id === first);
  const owner = '>>> wm-triage-form >>> [name="owner"]';
  const before = await typedIn(owner);
  await (await seen(page, owner)).focus();
  await keys(page, { type: ' Zed' }, 'Tab');
  expect(
    await once(
      (audit) => ofFirst(audit)?.owner,
      (it) => it?.endsWith('Zed') === true,
    ),
  ).toContain('Zed');
  await undo();
  expect(
    await once(
      (audit) => ofFirst(audit)?.owner ?? '',
      (it) => !it.endsWith('Zed'),
    ),
  ).toBe(before);
  expect(
    await eventually(
      () => typedIn(owner),
      (it) => it === before,
    ),
  ).toBe(before);
  const severity = ofFirst(await opened.audit())?.severity === 1 ? '4' : '1';
  await page.select('>>> wm-triage-form >>> [name="severity"]', severity);
  await once(
    (audit) => ofFirst(audit)?.severity,
    (it) => String(it) === severity,
  );
  await pause(200);
  expect(await shown()).toBe(first);
});

test('a finding keeps its title when the field is emptied, and it is said why', async () => {
  const [finding] = (await opened.audit()).findings;
  if (!finding) throw new Error('A finding is needed.');
  await go('findings', finding.id);
  const title = '>>> wm-triage-form >>> [name="title"]';
  const field = await seen(page, title);
  await field.evaluate((it) => (it as HTMLInputElement).select());
  await keys(page, 'Backspace', 'Tab');
  await seen(page, '>>> wm-triage-form >>> [role="alert"]');
  expect(await typedIn(title)).toBe(finding.title);
});

test('undo leaves alone what was walked, names what it takes back, and a deleted sample leaves nothing behind', async () => {
  const figure = async () =>
    (await seen(page, '>>> wm-audit-head >>> wm-ring')).evaluate((it) =>
      'score' in it ? Number(it.score) : Number.NaN,
    );
  await opened.go('#/sample');
  await seen(page, '>>> wm-audit-head');
  const fresh = await figure();
  await keys(page, 'Tab');
  await undo();
  expect(await textOf(page, '>>> wm-undo >>> [data-told]')).toContain('Nothing to take back');
  await opened.go('#/audit/w-sample/findings');
  await seen(page, '>>> wm-finding-card');
  await keys(page, 'x');
  expect(await eventually(figure, (it) => it !== fresh)).not.toBe(fresh);
  await opened.go('#/storage');
  await press(page, '>>> [data-walk="w-sample"] [data-action="delete-walk"]');
  await press(page, action('confirm'));
  await eventually(
    async () => (await page.$$('>>> [data-walk="w-sample"]')).length,
    (it) => it === 0,
  );
  await opened.go('#/sample');
  await seen(page, '>>> wm-audit-head');
  expect(await figure()).toBe(fresh);
});

test('what is written without a space never makes the page scroll sideways', async () => {
  const audit = await opened.audit();
  const long = (letter: string) => letter.repeat(300);
  const [finding] = audit.findings;
  const touchpoint = audit.stages.flatMap((it) => it.touchpoints)[0]?.id;
  for (const act of [
    { type: 'retitle', title: long('t') },
    { type: 'triage', finding: finding?.id, set: { title: long('f'), owner: long('o') } },
    { type: 'edit', touchpoint, set: { name: long('p') } },
    { type: 'note', kind: 'note', touchpoint, text: 'n'.repeat(10_000), tags: [] },
  ])
    expect(await opened.walk.ask('mark', { act, walk: id })).toMatchObject({ ok: true });
  await page.setViewport({ width: 1280, height: 900 });
  const tooWide: string[] = [];
  for (const { name, hash, press: pressed = [] } of workspaceViews.filter(
    (it) => !it.name.startsWith('persona'),
  )) {
    await opened.go(hash(id, id));
    await pause(300);
    for (const selector of pressed) await press(page, selector);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) tooWide.push(`${name}: ${over} px`);
    const tables = await page.$$('>>> .scroll');
    for (const table of tables) {
      const out = await table.evaluate((it) => it.scrollWidth - it.clientWidth);
      if (out > 0) tooWide.push(`a table of ${name}: ${out} px`);
    }
    await page.keyboard.press('Escape');
  }
  expect(tooWide).toEqual([]);
  await opened.go(`#/audit/${id}/notes`);
  await press(page, '>>> wm-long-text >>> [data-action="more"]');
});

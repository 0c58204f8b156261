import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import { renderReport } from '../../core/report/html.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { action, eventually, gone, press, seen, textOf } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';

/** What is said about an audit after the walk, field by field, up to where the report shows it. */
let opened: Workspace;
let page: Page;
let id: string;

beforeAll(async () => {
  opened = await openWorkspace();
  ({ page, id } = opened);
});
afterAll(() => opened?.close());

const { once, undo, clean } = stepsIn(() => opened);
const report = async () => {
  const audit = await opened.audit();
  return renderReport({ audit, score: score(inputOf(audit)) });
};
const fill = async (selector: string, text: string) => {
  const field = await seen(page, selector);
  await field.evaluate((it, value) => {
    Object.assign(it, { value });
    it.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    it.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }, text);
};

test('a team’s idea of success is proposed, kept, set beside the persona’s in the report, and taken back', async () => {
  await opened.go(`#/audit/${id}/plan`);
  await fill('>>> wm-goals >>> [data-goal-stage="onboarding"] [name="text"]', 'Get going');
  await once(
    (audit) => audit.goals.length,
    (it) => it === 1,
  );
  await fill(
    '>>> wm-goals >>> [data-goal-stage="onboarding"] [name="success"]',
    'My first box is on its way',
  );
  await page.select('>>> wm-team-success >>> #stage', 'onboarding');
  await clean();
  await press(page, action('add-team-success'));
  expect(await textOf(page, '>>> [data-team-success]')).toContain('Onboarding Specialists');
  const taken = await once(
    (audit) => audit.goals.find((it) => it.team !== undefined),
    (it) => it !== undefined,
  );
  expect(taken).toMatchObject({ stage: 'onboarding', team: 'Onboarding Specialists' });
  const html = await report();
  expect(html).toContain('Success means different things');
  expect(html).toContain('The account is set up and its users work without help.');
  await clean();
  await press(page, action('remove-team-success'));
  await gone(page, '>>> [data-team-success]');
  await undo();
  await seen(page, '>>> [data-team-success]');
});

test('where a finding comes from is said in triage, in the list and in the report', async () => {
  const [first] = (await opened.audit()).findings;
  await opened.go(`#/audit/${id}/findings/${encodeURIComponent(first?.id ?? '')}`);
  await seen(page, '>>> wm-triage-form >>> #source');
  await page.select('>>> wm-triage-form >>> #source', 'assumption');
  const source = (audit: Audit) => audit.findings.find((it) => it.id === first?.id)?.source;
  expect(await once(source, (it) => it === 'assumption')).toBe('assumption');
  const row = () => textOf(page, `>>> wm-finding-row >>> a[data-finding="${first?.id}"]`);
  expect(await eventually(row, (it) => it.includes('Assumption'))).toContain('Assumption');
  const html = await report();
  expect(html).toContain('Source: assumption');
  expect(html).toContain('of the statements about the customer are assumptions');
  await clean();
  await undo();
  expect(await once(source, (it) => it === 'observed')).toBe('observed');
});

test('tags of a finding are ticked in triage, stand in the list and the report, and one Undo takes one back', async () => {
  const [first] = (await opened.audit()).findings;
  await opened.go(`#/audit/${id}/findings/${encodeURIComponent(first?.id ?? '')}`);
  const chip = (tag: string) => `>>> wm-triage-form >>> label:has([value="${tag}"])`;
  await press(page, chip('roadblock'));
  await press(page, chip('hesitation'));
  const tags = (audit: Audit) => audit.findings.find((it) => it.id === first?.id)?.tags;
  expect(await once(tags, (it) => it?.length === 2)).toEqual(['roadblock', 'hesitation']);
  const row = () => textOf(page, `>>> wm-finding-row >>> a[data-finding="${first?.id}"]`);
  expect(await eventually(row, (it) => it.includes('Hesitation'))).toContain('Roadblock · Hesitation');
  expect(await report()).toContain('roadblock, hesitation');
  await clean();
  await undo();
  expect(await once(tags, (it) => it?.length === 1)).toEqual(['roadblock']);
  await undo();
});

test('engagement and satisfaction of a touchpoint are kept, told in the report, and can be emptied', async () => {
  const first = (audit: Audit) => audit.stages.flatMap((it) => it.touchpoints)[0];
  await opened.go(`#/audit/${id}/touchpoints/${encodeURIComponent(first(await opened.audit())?.id ?? '')}`);
  const field = (name: string) => `>>> wm-touchpoint-card >>> #${name}`;
  await fill(field('engagement'), 'Half of them came back');
  await fill(field('satisfaction'), '140');
  expect(await textOf(page, '>>> wm-touchpoint-card >>> [role="alert"]')).toContain('0 to 100');
  await clean();
  await fill(field('satisfaction'), '70');
  expect(await once(first, (it) => it?.satisfaction === 70)).toMatchObject({
    engagement: 'Half of them came back',
    satisfaction: 70,
  });
  expect(await report()).toContain(
    '<b>Engagement:</b> Half of them came back · <b>Satisfaction:</b> 70 of 100',
  );
  await fill(field('satisfaction'), '');
  expect((await once(first, (it) => it?.satisfaction === undefined))?.satisfaction).toBeUndefined();
});

test('a document gets a link, is changed and removed, and one Undo brings it back', async () => {
  const first = (audit: Audit) => audit.stages.flatMap((it) => it.touchpoints)[0];
  await opened.go(`#/audit/${id}/touchpoints/${encodeURIComponent(first(await opened.audit())?.id ?? '')}`);
  await press(page, '>>> wm-touchpoint-extras >>> details:has(wm-documents) summary');
  const form = '>>> wm-documents >>> form[data-draft]';
  await fill(`${form} [name="name"]`, 'Hand-over list');
  await fill(`${form} [name="link"]`, 'javascript:alert(1)');
  await press(page, action('add-document'));
  expect(await textOf(page, '>>> wm-documents >>> [role="alert"]')).toContain('https://');
  await clean();
  await fill(`${form} [name="link"]`, 'https://files.example/list?a=1&b=2');
  await press(page, action('add-document'));
  const link = await seen(page, '>>> wm-documents >>> li a');
  expect(await link.evaluate((it) => [it.getAttribute('href'), it.getAttribute('rel')])).toEqual([
    'https://files.example/list?a=1&b=2',
    'noopener noreferrer',
  ]);
  expect(await report()).toContain('href="https://files.example/list?a=1&amp;b=2" rel="noopener noreferrer"');
  await press(page, action('edit-document'));
  await clean();
  await fill('>>> wm-documents >>> li [name="name"]', 'Hand-over checklist');
  await press(page, action('save-document'));
  const names = (audit: Audit) =>
    first(audit)
      ?.documents.map((it) => it.name)
      .join();
  expect(await once(names, (it) => it === 'Hand-over checklist')).toBe('Hand-over checklist');
  await press(page, action('remove-document'));
  expect(await once(names, (it) => it === '')).toBe('');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(page, action('undo'));
  expect(await once(names, (it) => it !== '')).toBe('Hand-over checklist');
});

test('a channel of one’s own is typed; a known one is kept by its id', async () => {
  const first = (audit: Audit) => audit.stages.flatMap((it) => it.touchpoints)[0];
  await opened.go(`#/audit/${id}/touchpoints/${encodeURIComponent(first(await opened.audit())?.id ?? '')}`);
  const channel = '>>> wm-touchpoint-card >>> #channel';
  await fill(channel, '  Fax to the shop ');
  expect(await once(first, (it) => it?.channel !== 'website')).toMatchObject({ channel: 'Fax to the shop' });
  await fill(channel, 'E-mail');
  expect(await once(first, (it) => it?.channel === 'e-mail')).toMatchObject({ channel: 'e-mail' });
  await press(page, action('add-touchpoint'));
  await fill('>>> wm-add-touchpoint >>> [name="otherChannel"]', 'Parcel insert');
  await fill('>>> wm-add-touchpoint >>> #name', 'A card in the box');
  await clean();
  await press(page, action('save-new-touchpoint'));
  const card = (audit: Audit) =>
    audit.stages.flatMap((it) => it.touchpoints).find((it) => it.name === 'A card in the box');
  expect(await once(card, (it) => it !== undefined)).toMatchObject({ channel: 'Parcel insert' });
});

test('a benchmark is given with a number and changed where it stands; the target stays', async () => {
  await opened.go(`#/audit/${id}/metrics`);
  await page.select('>>> wm-metrics >>> #key', 'churn-rate');
  await fill('>>> wm-metrics >>> #value', '3');
  await fill('>>> wm-metrics >>> #target', '2');
  await fill('>>> wm-metrics >>> #benchmark', '5');
  await press(page, action('save-metric'));
  const last = (audit: Audit) => audit.metrics.findLast((it) => it.key === 'churn-rate');
  expect(await once(last, (it) => it !== undefined)).toMatchObject({ value: 3, target: 2, benchmark: 5 });
  await clean();
  await fill('>>> [data-metric="churn-rate"] [aria-label^="Benchmark of"]', '4');
  expect(await once(last, (it) => it?.benchmark === 4)).toMatchObject({ value: 3, target: 2, benchmark: 4 });
});

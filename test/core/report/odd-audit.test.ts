import { describe, expect, test } from 'vitest';
import { findingArticle } from '../../../core/report/html/finding-article.ts';
import { renderReport, reportContext } from '../../../core/report/html.ts';
import { journeyView } from '../../../core/report/journey-view.ts';
import { lanesOf } from '../../../core/report/map/lanes-of.ts';
import { renderMap } from '../../../core/report/map.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { renderOwnerExtract } from '../../../core/report/owner-extract.ts';
import { summaryOf } from '../../../core/report/summary.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

/** What is rare: a machine's walk, dates due, work done, what was carried over, and findings of a stage as a whole. */
const home = { touchpoint: 'home', stage: 'awareness' };
const audit = smallAudit({
  audit: { by: 'machine', site: 'https://shop.example/' },
  goals: [{ id: 'g', stage: 'awareness', text: 'a box!' }],
  walked: {
    awareness: [
      {
        id: 'home',
        name: 'Home',
        outcome: 'achieved',
        owner: 'Web',
        notes: [{ id: 'n', at: monday, kind: 'experiment', text: 'Two plans' }],
        documents: [{ id: 'd', name: 'Terms', owner: 'Web', exists: false }],
      },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Page ${id}`, automatic: true })),
    ],
    retention: [{ id: 'mail', name: 'Mail', walked: false, channel: 'e-mail', momentOfTruth: true }],
  },
  findings: [
    {
      ...home,
      id: 'due',
      title: 'Late',
      severity: 3,
      owner: 'Web',
      due: monday,
      work: 'in-progress',
      carried: true,
      numbers: { scrolledPx: 42_000, waitedMs: 9200 },
    },
    { ...home, id: 'done', title: 'Done', severity: 2, owner: 'Web', work: 'fixed' },
    { ...home, id: 'shift', title: 'Shift', severity: undefined, metric: 'CLS', value: 0.31 },
    { ...home, id: 'bare', title: 'Bare', severity: undefined, owner: 'Web' },
    { ...home, id: 'gap', title: 'No help', kind: 'gap-no-idea', status: 'unreviewed', severity: 2 },
    {
      ...home,
      id: 'small',
      title: 'No thanks',
      kind: 'gap-off-voice',
      status: 'unreviewed',
      severity: undefined,
    },
    { touchpoint: 'none', stage: 'adoption', id: 'stray', title: 'Whole stage', severity: 2, owner: 'Web' },
    { touchpoint: 'none', stage: 'adoption', id: 'idea', title: 'Chance', class: 'opportunity' },
  ],
  surveys: [
    { id: 's1', scale: 'sus', name: 'Spring', touchpoint: 'home', answers: [] },
    { id: 's2', scale: 'nps', name: 'Gone', touchpoint: 'gone', answers: [{ score: 9 }] },
  ],
  metrics: [
    { key: 'time-to-churn', stage: 'awareness', value: 1 },
    { key: 'cups', stage: 'awareness', value: 3, target: 4 },
    { key: 'pots', stage: 'awareness', value: -3, benchmark: 2 },
  ],
  checkpoints: [{ id: 'unknown', stage: 'awareness', met: false }],
});
const data = withScore(audit);
const page = renderReport(data);
const article = (id: string) =>
  new RegExp(`<article class="finding" id="f-${id}">.*?</article>`, 's').exec(page)?.[0];

describe('the report', () => {
  test('says when a finding is due, how far the work is, that it was carried over, and its numbers', () => {
    expect(article('due')).toMatch(/[Dd]ue:? 5 Jan 2026 · in progress · /);
    expect(article('due')).toContain('scrolled 42,000 px');
    expect(article('due')).toContain('waited 9.2 s');
    expect(article('done')).toContain(' · fixed');
    expect(article('shift')).toContain('CLS 0.31');
  });

  test('has a place for what belongs to a stage as a whole', () => {
    expect(article('stray')).toContain('Whole stage');
    expect(page.indexOf('id="f-stray"')).toBeGreaterThan(page.indexOf('id="f-due"'));
  });

  test('says that a machine walked, and what no survey answered', () => {
    expect(page).toContain(messagesFor('en').report.byMachine);
    expect(page).toContain('SUS · Spring · Home');
    expect(page).toContain('NPS · Gone · gone');
  });

  test('links to what says more about a finding, where it is told', () => {
    expect(page).not.toContain('class="guideline"');
    const context = { ...reportContext(data, {}), guidelineOf: () => ({ href: '/g', label: 'Why' }) };
    const [finding] = audit.findings;
    expect(finding && findingArticle(finding, undefined, context).markup).toContain(
      '<p class="guideline"><a href="/g">Why</a></p>',
    );
  });

  test('speaks Markdown too', () => {
    const text = renderMarkdown(data);
    expect(text).toContain('CLS 0.31');
    expect(text).toContain('### Adoption\n\n- **Whole stage**');
    expect(text).toContain('| SUS Spring | 0 | – | – |');
  });
});

describe('the map', () => {
  const lane = (id: Parameters<typeof lanesOf>[1] extends readonly (infer T)[] | undefined ? T : never) =>
    lanesOf(journeyView(data, messagesFor('en')), [id])[0]?.cells[0] ?? [];

  test('counts pages that were only passed through', () => {
    expect(lane('touchpoints').map((it) => it.text)).toEqual(['Home', messagesFor('en').map.passed(4)]);
  });

  test('shows what is missing where somebody confirmed it or it hurts', () => {
    expect(lane('missing').map((it) => it.text)).toEqual(['No help']);
  });

  test('ranks what nobody weighed between minor and major, and says what is fixed', () => {
    const { workStates } = messagesFor('en');
    expect(lane('friction').map((it) => [it.text, it.note])).toEqual([
      ['Late', undefined],
      ['Shift', 'CLS 0.31'],
      ['Bare', undefined],
      ['Done', workStates.fixed],
    ]);
  });

  test('tells experiments from ideas', () => {
    expect(lane('ideas').map((it) => [it.text, it.note])).toEqual([['Two plans', 'Experiment']]);
  });

  test('measures without a target have a quiet meter, those below nothing have none', () => {
    expect(
      lane('metrics').map((it) => [it.text, it.note, it.meter?.tone, it.meter?.target !== undefined]),
    ).toEqual([
      ['Time to churn 1 month', undefined, 'edge', false],
      ['cups 3', 'target 4', 'midMark', true],
      ['pots −3', 'benchmark 2', undefined, false],
    ]);
  });

  test('names a checkpoint that its model does not know by its id', () => {
    expect(lane('milestones').map((it) => it.text)).toContain('unknown');
  });

  test('is drawn without a single feeling', () => {
    expect(renderMap(data)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('an owner’s page has dates, what is missing of their documents, and findings without a place', () => {
  const extract = renderOwnerExtract(data, 'Web');
  expect(extract).toContain('5 Jan 2026');
  expect(extract).toMatch(/Terms <span class="bad">/);
  expect(extract).toMatch(/Whole stage.*?–/s);
});

test('the summary leaves out a time nobody knows, and closes a wish that closed itself', () => {
  const { tried, happened } = summaryOf(data);
  expect(tried).toBe('Anna wanted: a box!');
  expect(happened).toContain('in 1 stage.');
  expect(happened).toContain('Every goal that was judged was reached.');
});

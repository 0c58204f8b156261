import { parse as parseReplay } from '@puppeteer/replay';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { githubAnnotations, githubSummary } from '../../../core/exchange/github.ts';
import { junitOf } from '../../../core/exchange/junit.ts';
import { mermaidOf } from '../../../core/exchange/mermaid.ts';
import { flowFrom } from '../../../core/exchange/recorder.ts';
import { flowOf } from '../../../core/exchange/recorder-out.ts';
import { sarifOf } from '../../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv, touchpointsCsv } from '../../../core/exchange/tables.ts';
import { gitlabCsv, jiraCsv, linearCsv } from '../../../core/exchange/trackers.ts';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { click, visit, walk } from '../../fixtures/walk.ts';

const nasty = '=cmd|"/C calc"!A1, two\nlines; # : <b>\u202E end';
const made = project(
  walk(
    visit('/', { viewport: { widthPx: 1280, heightPx: 800 } }),
    { type: 'touchpoint', touchpoint: 'home', name: nasty, tab: 1 },
    { type: 'friction', text: nasty, severity: 3 },
    click('Buy', { id: 'w/1/d1/77' }),
    { type: 'effect', of: 'w/1/d1/77', what: 'navigation', afterMs: 90 },
    visit('/pay'),
    {
      type: 'input',
      target: { selectors: ['#mail'], tag: 'input' },
      field: 'email',
      length: 'unknown',
      valid: true,
    },
    { type: 'outcome', outcome: 'blocked' },
    { type: 'emotion', value: -2, stimulus: nasty },
    { type: 'stop' },
  ),
);
if (!made) throw new Error('no audit');
const audit = made;
const scored = score(inputOf(audit));

describe('CSV, read back by papaparse', () => {
  const read = (text: string) =>
    Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

  it.each([
    ['touchpoints', touchpointsCsv(audit, scored)],
    ['findings', findingsCsv(audit)],
    ['ledger', ledgerCsv(audit, scored)],
    ['jira', jiraCsv(audit)],
    ['linear', linearCsv(audit)],
    ['gitlab', gitlabCsv(audit)],
  ])('%s has whole rows and no formula', (_name, text) => {
    const { data, errors } = read(text);
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    expect(text.startsWith('\uFEFF')).toBe(true);
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@]/);
  });

  it('has the headers the trackers ask for', () => {
    const header = (text: string) => text.slice(1).split('\r\n')[0];
    expect(header(jiraCsv(audit))).toBe('Summary,Issue Type,Priority,Labels,Description,Assignee');
    expect(header(linearCsv(audit))).toBe(
      'Title,Description,Priority,Status,Assignee,Labels,Estimate,Created,Completed',
    );
    expect(header(gitlabCsv(audit))).toBe('title,description');
  });

  it('gives the finding back as it was but for what turns the text around, behind its guard', () => {
    expect(read(findingsCsv(audit)).data[0]?.['Title']).toBe(`'${nasty.replace('\u202E', '')}`);
  });
});

describe('a DevTools recording', () => {
  const flow = flowOf(audit);

  it('is accepted by the Recorder’s own parser and by ours', () => {
    expect(parseReplay(JSON.parse(JSON.stringify(flow))).steps).toHaveLength(flow.steps.length);
    expect(flowFrom(JSON.parse(JSON.stringify(flow)))).toEqual(flow);
  });

  it('navigates once, lets the click lead on, and holds nothing that was typed', () => {
    expect(flow.steps.filter((step) => step.type === 'navigate').map((step) => step.url)).toEqual([
      'https://shop.example/',
    ]);
    expect(flow.steps.find((step) => step.type === 'click')?.assertedEvents?.[0]?.url).toBe(
      'https://shop.example/pay',
    );
    expect(flow.steps.find((step) => step.type === 'change')?.value).toMatch(/^\$\{WAYMARK_EMAIL\}$/);
  });

  it('says which step is wrong', () => {
    expect(() => flowFrom({ title: 'x', steps: [{ type: 'click', selectors: ['#a'] }] })).toThrow(
      /steps\[0\]/,
    );
  });
});

it('JUnit counts what failed and holds nothing XML forbids', () => {
  const xml = junitOf([{ audit, score: scored }]);
  expect(xml).toMatch(/<testsuites name="waymark" tests="3" failures="[123]">/);
  expect(xml).not.toMatch(/<b>/);
  expect(xml).toContain('the goal was blocked');
});

it('JUnit names pictures where GitLab and Jenkins look, and a case holds only what their schema knows', () => {
  const pictures = [{ id: 'p 1', at: 1, widthPx: 2, heightPx: 2, alt: '' }];
  const stages = audit.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((it) => ({ ...it, pictures })),
  }));
  const xml = junitOf([{ audit: { ...audit, stages }, score: scored }]);
  expect(xml).toContain('<system-out>[[ATTACHMENT|images/p%201.webp]]</system-out>');
  expect(junitOf([{ audit: { ...audit, stages }, score: scored }], (id) => `there/${id}`)).toContain(
    '[[ATTACHMENT|there/p 1]]',
  );
  expect(xml).not.toContain('propert');
});

it('SARIF points at the audit file and carries our fingerprints', () => {
  const log = JSON.parse(sarifOf(audit, 'journeys/audit one.zip', '1.0.0'));
  expect(log.version).toBe('2.1.0');
  const [result] = log.runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('journeys/audit%20one.zip');
  expect(result.partialFingerprints['waymark/v1']).toBe(audit.findings[0]?.id);
});

it('a Mermaid journey keeps hostile names to one line without its own signs', () => {
  const lines = mermaidOf(audit).trim().split('\n');
  expect(lines[0]).toBe('journey');
  for (const line of lines.filter((it) => it.startsWith('      ')))
    expect(line).toMatch(/^ {6}[^#:;\n]+: [1-5]: [^#:;,\n]+$/);
});

it('GitHub’s lines cannot be broken by a title', () => {
  for (const line of githubAnnotations(audit, 'a.zip'))
    expect(line).toMatch(/^::(error|warning) file=a\.zip,title=[^\n,:]*::[^\n]*$/);
  expect(githubSummary(audit, scored)).not.toContain('<b>');
});

import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { githubAnnotations, githubSummary } from '../../../core/exchange/github.ts';
import { junitOf } from '../../../core/exchange/junit.ts';
import { sarifOf } from '../../../core/exchange/sarif.ts';
import { findingsCsv, ledgerCsv } from '../../../core/exchange/tables.ts';
import { gitlabCsv, jiraCsv, linearCsv } from '../../../core/exchange/trackers.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

/** Every severity, a measured finding, one that says nothing of its weight, and one whose touchpoint is gone. */
const at = { touchpoint: 'home', stage: 'awareness' };
const audit = smallAudit({
  walked: { awareness: [{ id: 'home', name: 'Home', outcome: 'achieved', spentMs: 2000 }] },
  audit: { endedAt: monday + 90_000 },
  findings: [
    ...[0, 1, 2, 3, 4].map((severity) => ({
      ...at,
      id: `s${severity}`,
      title: `Severity ${severity}`,
      severity,
    })),
    { ...at, id: 'slow', title: 'Slow', kind: 'slow-page', severity: undefined, metric: 'LCP', value: 5200 },
    { ...at, id: 'bare', title: 'Bare', severity: undefined },
    { ...at, id: 'vague', title: 'Vague', severity: undefined, metric: 'INP' },
    {
      touchpoint: 'gone',
      stage: 'awareness',
      id: 'gone',
      title: 'Gone',
      url: 'https://shop.example/a',
      due: monday,
      class: 'opportunity',
    },
  ],
});
const scored = score(inputOf(audit));
const rows = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
const column = (text: string, name: string) => rows(text).map((row) => row[name]);

it('SARIF has a level for each severity; what is only measured is a warning', () => {
  const { results } = JSON.parse(sarifOf(audit, 'a.zip', '1')).runs[0];
  expect(results.map((it: { level: string }) => it.level)).toEqual([
    'note',
    'note',
    'warning',
    'error',
    'error',
    'warning',
    'warning',
    'warning',
    'warning',
  ]);
  expect(results[5].properties).toMatchObject({ url: '', severity: null });
  expect(results[8].properties).toMatchObject({ url: 'https://shop.example/a', severity: 2 });
});

it('GitHub’s annotations say severity and address where there are any', () => {
  const lines = githubAnnotations(audit, 'a.zip');
  expect(lines[4]).toBe('::error file=a.zip,title=Severity 4::home: Severity 4, severity 4, seen 1×');
  expect(lines[5]).toBe('::warning file=a.zip,title=Slow::home: Slow, severity measured, seen 1×');
  expect(lines[8]).toMatch(/^::warning .* severity 2, seen 1×, https:\/\/shop\.example\/a$/);
});

it('GitHub’s summary says when nothing was assessed, and which gates failed', () => {
  const empty = smallAudit();
  expect(githubSummary(empty, score(inputOf(empty)))).toContain('**No score** (not assessed, coverage 0 %)');
  const blocked = smallAudit({
    walked: { awareness: [{ id: 'home', outcome: 'blocked' }] },
    findings: [{ ...at, severity: 4 }],
  });
  expect(githubSummary(blocked, score(inputOf(blocked)))).toMatch(/gates \*\*failed\*\* \(\d\)/);
});

it('JUnit fails a touchpoint by its serious findings and gives the time of the walk', () => {
  const xml = junitOf([{ audit, score: scored }]);
  expect(xml).toContain('time="90"');
  expect(xml).toMatch(/message="Severity 3, severity 3, costs [\d.]+ points"/);
  expect(xml).not.toContain('Slow');
  const unscored = { ...scored, ledger: [] };
  expect(junitOf([{ audit, score: unscored }])).toContain('message="Severity 3, severity 3"');
});

it('trackers get a priority for each severity and a sentence that fits what is known', () => {
  expect(column(jiraCsv(audit), 'Priority').slice(0, 6)).toEqual([
    'Lowest',
    'Low',
    'Medium',
    'High',
    'Highest',
    'Medium',
  ]);
  expect(column(jiraCsv(audit), 'Issue Type').at(-1)).toBe('Story');
  expect(column(linearCsv(audit), 'Priority').slice(0, 6)).toEqual([
    'No priority',
    'Low',
    'Medium',
    'High',
    'Urgent',
    'Medium',
  ]);
  const said = column(gitlabCsv(audit), 'description').map((it) => it?.split('\n')[1]);
  expect(said.slice(4, 8)).toEqual([
    'Severity 4 of 4, seen 1×.',
    'LCP 5200, seen 1×.',
    'Severity – of 4, seen 1×.',
    'INP , seen 1×.',
  ]);
  expect(column(gitlabCsv(audit), 'description').at(-1)).toContain('touchpoint gone.');
});

it('the table of findings has the day it is due, and the id of a touchpoint that is no more', () => {
  expect(rows(findingsCsv(audit)).at(-1)).toMatchObject({ Due: '2026-01-05', Touchpoint: 'gone' });
  expect(rows(findingsCsv(audit))[0]).toMatchObject({ Due: '', Touchpoint: 'Home' });
  const line = { ...scored.ledger[0], touchpoint: 'gone', evidence: 'nobody' };
  const lost = { ...scored, ledger: [line as (typeof scored.ledger)[number]] };
  expect(rows(ledgerCsv(audit, lost))[0]).toMatchObject({ Touchpoint: 'gone', Title: '' });
});

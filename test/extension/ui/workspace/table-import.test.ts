import { expect, test } from 'vitest';
import { problemWords } from '../../../../extension/ui/workspace/problem-words.ts';
import { type Reading, tryTable, withoutBadRows } from '../../../../extension/ui/workspace/table-import.ts';
import { guessRoles } from '../../../../extension/ui/workspace/table-roles.ts';
import { tableOf, tablesOf } from '../../../../extension/ui/workspace/tables-of.ts';
import { auditOf, visit } from '../support/audit.ts';

const audit = auditOf(visit('/pay', 'Pay'));
const readingOf = (text: string, change: Partial<Reading> = {}) => {
  const file = tablesOf(text, 'The table');
  const { kind = 'survey', table = 0 } = change;
  const roles = guessRoles(kind, tableOf(file, table));
  const reading: Reading = {
    kind,
    name: 'Spring',
    scale: undefined,
    dateOrder: undefined,
    roles,
    table,
    metric: '',
    without: new Set(),
  };
  return { file, reading: { ...reading, ...change } };
};
const trial = (text: string, change: Partial<Reading> = {}) => {
  const { file, reading } = readingOf(text, change);
  return tryTable(file, reading, audit);
};

test('a survey is tried before it is taken in', () => {
  expect(trial('NPS,Why\n9,good\n0,\n,no time', { scale: 'nps' })).toMatchObject({
    acts: [
      { type: 'survey', survey: { scale: 'nps', answers: [{ score: 9, comment: 'good' }, { score: 0 }] } },
    ],
    told: ['2 answers', '1 row without a score is left out', 'Spring: NPS 0'],
  });
});

test('metrics come with their stage', () => {
  expect(trial('metric,value,stage\nchurn,3,Onboarding', { kind: 'metrics' })).toMatchObject({
    acts: [{ type: 'metric', metric: { value: 3, stage: 'onboarding' } }],
  });
});

test('metrics are worked out from what was counted, and nonsense is named in the words of the screen', () => {
  expect(trial('metric,clients,leads\nconversion-rate,3,40', { kind: 'metrics' })).toMatchObject({
    acts: [{ type: 'metric', metric: { key: 'conversion-rate', value: 7.5, note: 'clients: 3; leads: 40' } }],
  });
  const table = [
    'metric,value,clients,leads,gross-margin,monthly-revenue,monthly-churn',
    'conversion-rate,,50,40,,,',
    'conversion-rate,,1.5,40,,,',
    'conversion-rate,,-1,40,,,',
    'conversion-rate,,0,0,,,',
    'conversion-rate,,3,,,,',
    'conversion-rate,,many,40,,,',
    'lifetime-value,,,,120,100,2',
  ].join('\n');
  const tried = trial(table, { kind: 'metrics' });
  expect('refusal' in tried ? tried.refusal.problems.map(problemWords) : []).toEqual([
    { place: 'Row 2, column “clients”', mend: 'It cannot be more than “leads”.' },
    { place: 'Row 3, column “clients”', mend: 'It is a whole number.' },
    { place: 'Row 4, column “clients”', mend: 'It cannot be below 0.' },
    { place: 'Row 5, column “leads”', mend: 'It cannot be 0, for it divides.' },
    { place: 'Row 6, column “leads”', mend: 'A number is missing.' },
    { place: 'Row 7, column “clients”', mend: '“many” is no number.' },
    { place: 'Row 8, column “gross-margin”', mend: 'It cannot be above 100.' },
  ]);
});

test('a date that could be two is read in the order that was chosen', () => {
  const table = 'metric,value,date\nchurn,3,03/04/2026';
  const at = (dateOrder: Reading['dateOrder']) => trial(table, { kind: 'metrics', dateOrder });
  expect(at('day-first')).toMatchObject({ acts: [{ metric: { at: Date.UTC(2026, 3, 3) } }] });
  expect(at('month-first')).toMatchObject({ acts: [{ metric: { at: Date.UTC(2026, 2, 4) } }] });
  expect(at(undefined)).toMatchObject({ refusal: { code: 'bad-cells' } });
});

test('every fault is named by row and column, in the words of the screen', () => {
  const tried = trial('NPS,Touchpoint\n11,\n3,Nowhere', { scale: 'nps' });
  expect('refusal' in tried ? tried.refusal.problems.map(problemWords) : []).toEqual([
    { place: 'Row 2, column “NPS”', mend: 'NPS takes numbers from 0 to 10, not “11”.' },
    {
      place: 'Row 3, column “Touchpoint”',
      mend: '“Nowhere” is no touchpoint of this audit. Use its name, or leave the column out.',
    },
  ]);
});

test('rows that cannot be read are left out when asked, however many they are', () => {
  const table = `NPS\n9\n${'eleven\n'.repeat(30)}0\n`;
  const { file, reading } = readingOf(table, { scale: 'nps' });
  expect(tryTable(file, withoutBadRows(file, reading, audit), audit)).toMatchObject({
    acts: [{ survey: { answers: [{ score: 9 }, { score: 0 }] } }],
    told: ['2 answers', '30 rows that cannot be read are left out', 'Spring: NPS 0'],
  });
});

const analytics = `# Pages and screens
# End date: 20260131

Nth day,Views
0000,12

Page path,Views,Bounce rate
/pay,50,0.25
/nowhere,7,0.5
`;

test('a report of Google Analytics counts for the stage of the page', () => {
  expect(trial(analytics, { kind: 'ga4', table: 1 })).toMatchObject({
    acts: [{ type: 'metric', metric: { key: 'views', value: 50, stage: 'awareness' } }],
    told: ['views, Awareness: 50'],
  });
});

test('without a page column it is one number; without a value it is said what lacks', () => {
  expect(trial(analytics, { kind: 'ga4' })).toMatchObject({ told: ['views, Whole journey: 12'] });
  expect(trial(analytics, { kind: 'ga4', roles: [undefined, undefined] })).toMatchObject({
    refusal: { code: 'no-value-column' },
  });
});

import { expect, test } from 'vitest';
import { readTable } from '../../../../core/exchange/table-in.ts';
import { problemWords } from '../../../../extension/ui/workspace/problem-words.ts';
import { type Reading, tryTable } from '../../../../extension/ui/workspace/table-import.ts';
import { guessRoles } from '../../../../extension/ui/workspace/table-roles.ts';
import { auditOf, visit } from '../support/audit.ts';

const audit = auditOf(visit('/pay', 'Pay'));
const trial = (text: string, change: Partial<Reading> = {}) => {
  const table = readTable(text, 'The table');
  const kind = change.kind ?? 'survey';
  const roles = guessRoles(kind, table);
  return tryTable(
    table,
    { kind, name: 'Spring', scale: undefined, dateOrder: undefined, roles, ...change },
    audit,
  );
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

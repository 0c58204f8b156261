import { expect, test } from 'vitest';
import { compare } from '../../../core/scoring/compare.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { causeName } from '../../../site/src/audits/cause-name.ts';
import { viewWords } from '../../../site/src/words/en-views.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

type Found = { id: string; severity: 1 | 2 | 3 | 4 };

const walk = (found: readonly Found[]) =>
  inputOf(
    smallAudit({
      walked: { retention: [{ id: 'reply', outcome: 'achieved' }] },
      findings: found.map((it) => ({ ...it, touchpoint: 'reply', stage: 'retention' })),
    }),
  );
const told = (before: readonly Found[], after: readonly Found[]) =>
  compare(walk(before), walk(after)).causes.map((cause) => [
    causeName(cause, viewWords.causeKinds),
    cause.evidence,
  ]);
const small: Found = { id: 'small', severity: 2 };
const grave: Found = { id: 'grave', severity: 4 };

test('a finding that stayed weighs more where a graver one is gone, and less where one came', () => {
  expect(told([grave, small], [small])).toEqual([
    ['Fixed', 'grave'],
    ['Unchanged, weighs more', 'small'],
  ]);
  expect(told([small], [grave, small])).toEqual([
    ['New', 'grave'],
    ['Unchanged, weighs less', 'small'],
  ]);
});

test('a finding that became graver is worse', () => {
  expect(told([small], [{ ...small, severity: 4 }])).toEqual([['Worse', 'small']]);
});

import { expect, test } from 'vitest';
import { inputOf } from '../../../../core/scoring/input-of.ts';
import { score } from '../../../../core/scoring/score.ts';
import { movedBy } from '../../../../extension/ui/state/moved-by.ts';
import { auditOf, type Said, visit } from '../support/audit.ts';

const scored = (...said: Said[]) => score(inputOf(auditOf(visit('/'), ...said)));
const good: Said = { type: 'outcome', outcome: 'achieved', tab: 1 };
const bad: Said = { type: 'friction', text: 'in the way', severity: 4, class: 'pain', tags: [], tab: 1 };

test('a fall is told by what costs more now, a rise by what no longer costs', () => {
  const [before, after] = [scored(good), scored(good, bad)];
  const fall = movedBy(before, after);
  expect(fall?.points).toBeLessThan(0);
  expect(fall?.line?.dimension).toBe(after.ledger[0]?.dimension);
  const rise = movedBy(after, before);
  expect(rise?.points).toBeCloseTo(-(fall?.points ?? 0));
  expect(rise?.line?.evidence).toBe(after.ledger[0]?.evidence);
});

test('nothing moved, or there was no score yet', () => {
  expect(movedBy(scored(good), scored(good))).toBeUndefined();
  expect(movedBy(scored(), scored(good))).toBeUndefined();
});

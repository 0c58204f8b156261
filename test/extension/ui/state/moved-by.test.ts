import { expect, test } from 'vitest';
import { inputOf } from '../../../../core/scoring/input-of.ts';
import { score } from '../../../../core/scoring/score.ts';
import { movedBy, movedNow } from '../../../../extension/ui/state/moved-by.ts';
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

const shown = (...said: Said[]) => {
  const audit = auditOf(visit('/'), ...said);
  return { audit, score: score(inputOf(audit)) };
};
const undo = (of: number): Said => ({ type: 'undo', of: `w/a/${of}` });

test('what moved it is forgotten with the score, and with what it was about', () => {
  const [first, second] = [shown(good), shown(good, bad)];
  const moved = movedNow(first, second);
  expect(moved?.line).toBeDefined();
  expect(movedNow({ ...second, moved }, second)).toBe(moved);
  expect(movedNow({ ...second, moved }, shown(good, bad, undo(2), undo(3)))).toBeUndefined();
  expect(movedNow({ ...first, moved }, shown(good, bad, undo(3)))).toBeUndefined();
});

test('of a rise by what was taken back only the points are told', () => {
  const rise = movedNow(shown(good, bad), shown(good, bad, undo(3)));
  expect(rise?.points).toBeGreaterThan(0);
  expect(rise?.line).toBeUndefined();
});

import { expect, test } from 'vitest';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { leanScore } from '../../../site/src/audits/lean-score.ts';
import { audits as all } from '../../fixtures/audits/all.ts';

const audits = Object.values(all);
const scores = audits.map((audit) => ({ audit, lean: leanScore(audit) }));

test('a score without its long lists says what the whole one says, in the same order', () => {
  expect(scores.length).toBeGreaterThan(5);
  for (const { audit, lean } of scores)
    expect(JSON.stringify(lean)).toBe(JSON.stringify(score(inputOf(audit))));
});

test('the lists of the audits asked for last are kept, and no others', () => {
  const [first] = scores;
  const ledger = first?.lean.ledger;
  expect(first?.lean.ledger).toBe(ledger);
  for (const { lean } of scores.slice(1)) expect(lean.ledger).toBe(lean.ledger);
  expect(first?.lean.ledger).toEqual(ledger);
  expect(first?.lean.ledger).not.toBe(ledger);
});

import { expect, test } from 'vitest';
import { checkCachedScore } from '../../../core/scoring/cached-score.ts';
import { score } from '../../../core/scoring/score.ts';

const scored = score({
  stages: [
    {
      id: 'join',
      touchpoints: [{ id: 'form', outcome: 'workaround', evidence: [{ id: 'slow', severity: 2 }] }],
    },
  ],
});
const cached = () => JSON.parse(JSON.stringify(scored));

test('the score as it was written is the same, and so is one that differs in the fifth decimal', () => {
  expect(checkCachedScore(cached(), scored)).toEqual({ cache: 'same', differences: [] });
  expect(checkCachedScore({ ...cached(), score: (scored.score ?? 0) + 1e-6 }, scored).cache).toBe('same');
});

test.each([undefined, null])('%s is no score at all', (value) => {
  expect(checkCachedScore(value, scored)).toEqual({ cache: 'absent', differences: [] });
});

test.each([7, {}, { ...scored, ledger: 'none' }])('%j cannot be read', (value) => {
  expect(checkCachedScore(value, scored)).toEqual({ cache: 'unreadable', differences: [] });
});

test('every number that differs is named with both values', () => {
  const changed = cached();
  changed.score = 99;
  changed.stages.join = 98;
  changed.touchpoints.form.score = 97;
  changed.ledger = changed.ledger.slice(0, 1);
  const { cache, differences } = checkCachedScore(changed, scored);
  expect(cache).toBe('differs');
  expect(differences.map((it) => it.split(': the file says ')[0])).toEqual([
    'score',
    'stages.join',
    'touchpoints.form',
    'ledger.form.ease.slow',
  ]);
  expect(differences[0]).toMatch(/^score: the file says 99, its evidence gives 74$/);
  expect(differences[3]).toMatch(/the file says nothing, its evidence gives \d/);
});

test('a file that differs everywhere is told in ten lines', () => {
  const touchpoints = Array.from({ length: 30 }, (_, at) => ({ id: `t${at}`, outcome: 'blocked' as const }));
  const many = score({ stages: [{ id: 's', touchpoints }] });
  const none = score({ stages: [{ id: 's', touchpoints: [{ id: 'other', outcome: 'achieved' }] }] });
  expect(checkCachedScore(JSON.parse(JSON.stringify(none)), many).differences).toHaveLength(10);
});

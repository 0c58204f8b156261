import { expect, test } from 'vitest';
import { bandOf } from '../../../core/scoring/bands.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';

test.each([
  [100, 'good', 'expand'],
  [90, 'good', 'expand'],
  [90 - 1e-12, 'good', 'expand'],
  [89.99, 'needs-work', 'improve'],
  [50, 'needs-work', 'improve'],
  [49.99, 'poor', 'attend'],
  [0, 'poor', 'attend'],
] as const)('%f is %s, with the advice to %s', (score, id, action) => {
  expect(bandOf(score, jas1)).toMatchObject({ id, action });
});

test('no score has no band', () => {
  expect(bandOf(null, jas1)).toBeNull();
});

import { expect, test } from 'vitest';
import { bandOf, bands } from '../../../core/scoring/bands.ts';
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

test('every band says its name and what to do', () => {
  expect(Object.values(bands).map((it) => it.label)).toEqual(['Good', 'Needs work', 'Poor']);
  for (const { id, advice } of Object.values(bands)) {
    expect(bands[id].advice).toBe(advice);
    expect(advice).toMatch(/^[A-Z].{40,}\.$/);
  }
});

test('no score has no band', () => {
  expect(bandOf(null, jas1)).toBeNull();
});

import { expect, test } from 'vitest';
import { sensitivity } from '../../../core/scoring/sensitivity.ts';
import { single } from './random-journey.ts';

test('each weight is moved by a tenth, up and down, and all are renormalised', () => {
  const found = sensitivity(single({ outcome: 'blocked', emotion: 2 }));
  expect(found?.score).toBeCloseTo(60, 12);
  expect(found?.lines.map((it) => [it.dimension, it.change])).toEqual([
    ['effectiveness', -0.1],
    ['effectiveness', 0.1],
    ['ease', -0.1],
    ['ease', 0.1],
    ['emotion', -0.1],
    ['emotion', 0.1],
  ]);
  const expected = [0.6 / 0.9, 0.6 / 1.1, 0.5 / 0.9, 0.7 / 1.1, 0.5 / 0.9, 0.7 / 1.1];
  found?.lines.forEach((line, i) => {
    expect(line.score).toBeCloseTo(100 * (expected[i] ?? Number.NaN), 10);
  });
  expect(found?.low).toBeCloseTo(100 * (0.6 / 1.1), 10);
  expect(found?.high).toBeCloseTo(100 * (0.6 / 0.9), 10);
});

test('where all dimensions agree, the weights do not matter', () => {
  const found = sensitivity(single({ outcome: 'achieved', emotion: 2 }));
  expect(found).toMatchObject({ score: 100, low: 100, high: 100 });
});

test('no score has no sensitivity', () => {
  expect(sensitivity({ stages: [] })).toBeNull();
});

import { expect, test } from 'vitest';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import { remembered } from '../../../core/scoring/remembered.ts';

const journeyOf = (...ratings: (number | number[] | undefined)[]) => ({
  stages: ratings.map((it, i) => ({
    id: `s${i}`,
    touchpoints: [{ id: `t${i}`, ...(Array.isArray(it) ? { emotions: it } : { emotion: it }) }],
  })),
});

test.each([
  [[1], 75],
  [[2, 0], 75],
  [[0, 2], 100],
  [[1, 0, -2, 1, 2], 50],
  [[2, -2, 0], 25],
  [[-2, 2, 0], 25],
  [[0, 0], 50],
  [[-1, 1], 50],
  [[1, -1], 25],
  [[0.5, -1.5, 1], 43.75],
])('ratings %j are remembered as %f', (ratings, value) => {
  expect(remembered(journeyOf(...ratings), jas1)).toBe(value);
});

test('every rating at a touchpoint counts, in order, and touchpoints without one do not', () => {
  expect(remembered(journeyOf([0, -2, 1], undefined, [], undefined), jas1)).toBe(37.5);
  expect(remembered(journeyOf(undefined, []), jas1)).toBeNull();
});

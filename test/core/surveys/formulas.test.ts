import { expect, test } from 'vitest';
import { ces, csat, nps, perceptionGap, scaledTo100, sus } from '../../../core/surveys/formulas.ts';

test.each([
  [[10, 9, 8, 7, 6], 20],
  [[9, 10], 100],
  [[0, 6], -100],
  [[7, 8], 0],
  [[10, 7, 7], 33],
  [[0, 7, 7], -33],
  [[10, 10, 0], 33],
])('NPS of %j is %i', (answers, result) => {
  expect(nps(answers)).toBe(result);
});

test('CSAT is the share of 4 and 5', () => {
  expect(csat([1, 2, 3, 4, 5])).toBe(40);
  expect(csat([4, 5])).toBe(100);
  expect(csat([3, 1])).toBe(0);
});

test('CES is the mean', () => {
  expect(ces([1, 7, 4, 6])).toBe(4.5);
});

test('SUS counts odd items up and even items down, and takes the mean of the people', () => {
  const best = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1];
  const worst = [1, 5, 1, 5, 1, 5, 1, 5, 1, 5];
  const middle = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
  expect(sus([best])).toBe(100);
  expect(sus([worst])).toBe(0);
  expect(sus([middle])).toBe(50);
  expect(sus([[4, 2, 4, 2, 4, 2, 4, 2, 4, 1]])).toBe(77.5);
  expect(sus([best, middle, middle])).toBeCloseTo(200 / 3, 12);
});

test('no answers give no result', () => {
  expect([nps([]), csat([]), ces([]), sus([])]).toEqual([null, null, null, null]);
});

test.each([
  [() => nps([11]), 'NPS answers are whole numbers from 0 to 10; one is 11.'],
  [() => nps([-1]), 'NPS answers are whole numbers from 0 to 10; one is -1.'],
  [() => nps([9.5]), 'NPS answers are whole numbers from 0 to 10; one is 9.5.'],
  [() => csat([0]), 'CSAT answers are whole numbers from 1 to 5; one is 0.'],
  [() => csat([6]), 'CSAT answers are whole numbers from 1 to 5; one is 6.'],
  [() => ces([0]), 'CES answers are whole numbers from 1 to 7; one is 0.'],
  [() => ces([8]), 'CES answers are whole numbers from 1 to 7; one is 8.'],
  [() => sus([[1, 2, 3]]), 'SUS needs ten answers from each person; one gave 3.'],
  [() => sus([[1, 2, 3, 4, 5, 6, 1, 1, 1, 1]]), 'SUS answers are whole numbers from 1 to 5; one is 6.'],
  [() => sus([[1, 2, 3, 4, 5, 0, 1, 1, 1, 1]]), 'SUS answers are whole numbers from 1 to 5; one is 0.'],
])('case %#: an answer off the scale is refused by name', (run, message) => {
  expect(run).toThrow(new RangeError(message));
});

test.each([
  ['nps', -100, 0],
  ['nps', 100, 100],
  ['nps', 30, 65],
  ['ces', 1, 0],
  ['ces', 7, 100],
  ['ces', 4, 50],
  ['csat', 80, 80],
  ['sus', 68, 68],
] as const)('%s %f stands at %f of 100', (kind, result, value) => {
  expect(scaledTo100(kind, result)).toBe(value);
});

test('the perception gap is the score minus the scaled survey', () => {
  expect(perceptionGap(70, 'nps', 20)).toBe(10);
  expect(perceptionGap(50, 'sus', 68)).toBe(-18);
  expect(perceptionGap(null, 'sus', 68)).toBeNull();
  expect(perceptionGap(50, 'sus', null)).toBeNull();
});

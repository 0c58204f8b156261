import { expect, test } from 'vitest';
import { remember } from '../../../core/signals/remember.ts';

const given = (...keys: string[]) => new Map(keys.map((key, i) => [key, i]));

test('the oldest goes when there are too many', () => {
  expect([...remember(given('a', 'b'), 'c', 9, 2)]).toEqual([
    ['b', 1],
    ['c', 9],
  ]);
});
test('as many as allowed stay', () => {
  expect([...remember(given('a', 'b'), 'c', 9, 3).keys()]).toEqual(['a', 'b', 'c']);
});
test('what is known already keeps its place and costs nobody theirs', () => {
  expect([...remember(given('a', 'b'), 'a', 9, 2)]).toEqual([
    ['a', 9],
    ['b', 1],
  ]);
});
test('a memory that was too full is brought down', () => {
  expect([...remember(given('a', 'b', 'c', 'd'), 'e', 9, 2).keys()]).toEqual(['d', 'e']);
});
test('it is the same memory', () => {
  const memory = given('a');
  expect(remember(memory, 'b', 1, 2)).toBe(memory);
});

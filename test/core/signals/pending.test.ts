import { expect, test } from 'vitest';
import { expectEffect, longestPendingMs, mostPending, takeExpected } from '../../../core/signals/pending.ts';

const at = (time: number, id = `e${time}`) => ({ id, at: time });
const waiting = (...events: ReturnType<typeof at>[]) =>
  events.reduce(expectEffect<ReturnType<typeof at>>, []);
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test('what waits is taken by its id, once, and the others wait on', () => {
  const pending = waiting(at(1), at(2), at(3));
  expect(takeExpected(pending, 'e2')).toEqual(at(2));
  expect(takeExpected(pending, 'e2')).toBeUndefined();
  expect(ids(pending)).toEqual(['e1', 'e3']);
  expect(takeExpected(pending, 'e1')).toEqual(at(1));
  expect(takeExpected(pending, 'e3')).toEqual(at(3));
  expect(pending).toEqual([]);
});
test('of too many the oldest is given up', () => {
  const many = Array.from({ length: mostPending }, (_, i) => at(i));
  expect(waiting(...many)).toHaveLength(100);
  expect(ids(waiting(...many, at(999))).slice(0, 2)).toEqual(['e1', 'e2']);
  expect(waiting(...many, at(999))).toHaveLength(100);
});
test('what waits for more than a minute is given up', () => {
  expect(longestPendingMs).toBe(60_000);
  expect(ids(waiting(at(0), at(60_000)))).toEqual(['e0', 'e60000']);
  expect(ids(waiting(at(0), at(1), at(60_001)))).toEqual(['e1', 'e60001']);
  expect(ids(waiting(at(0), at(1), at(90_000)))).toEqual(['e90000']);
});

import { expect, test } from 'vitest';
import { followRating } from '../../../../extension/ui/panel/given-rating.ts';
import { auditOf, visit } from '../support/audit.ts';

const rated = auditOf(visit('/pricing'), { type: 'emotion', value: -1, stimulus: '', tab: 1 });
const given = { id: 'w/a/2', value: -1, at: 2_000 };
const pricing = 'awareness/pricing';

test('stays while the walk is where it was given', () => {
  expect(followRating(given, rated, pricing, false)).toEqual({ ...given, touchpoint: pricing });
});

test('waits for the log, and goes when it was taken back', () => {
  const undone = auditOf(visit('/pricing'));
  expect(followRating(given, undone, pricing, false)).toBe(given);
  expect(followRating({ ...given, touchpoint: pricing }, undone, pricing, true)).toBeUndefined();
});

test('goes with the place, unless its cause is being typed', () => {
  expect(followRating(given, rated, 'awareness/home', false)).toBeUndefined();
  expect(followRating(given, rated, 'awareness/home', true)).toMatchObject({ touchpoint: pricing });
});

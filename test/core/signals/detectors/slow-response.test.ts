import { describe, expect, test } from 'vitest';
import { slowResponse } from '../../../../core/signals/detectors/slow-response.ts';
import { click, effect, hitsOf } from '../events.ts';

type Given = Parameters<typeof click>[1];
type What = Parameters<typeof effect>[1];
const severity = (what: What, afterMs: number, given: Given = {}) => {
  const clicked = click(0, given);
  return hitsOf(slowResponse, [clicked, effect(clicked, what, afterMs)])[0]?.severity;
};

test('a late reaction is a hit with all its numbers', () => {
  const clicked = click(0);
  const late = effect(clicked, 'mutation', 3400);
  expect(hitsOf(slowResponse, [clicked, late])).toEqual([
    {
      detector: 'slow-response',
      version: 1,
      at: clicked.at,
      event: clicked.id,
      evidence: [clicked.id, late.id],
      target: clicked.target,
      severity: 2,
      numbers: { waitedMs: 3400, limitMs: 3000 },
    },
  ]);
});

test.each([
  [1000, undefined],
  [1001, 1],
  [3000, 1],
  [3001, 2],
  [10_000, 2],
  [10_001, 3],
])('after %d ms severity %s', (afterMs, expected) => expect(severity('mutation', afterMs)).toBe(expected));

test.each(['navigation', 'dialog', 'download', 'new-tab', 'text', 'live-region'] as const)(
  'a %s is a reaction',
  (what) => expect(severity(what, 1001)).toBe(1),
);
test.each(['none', 'request', 'scroll', 'selection', 'focus', 'visibility', 'value'] as const)(
  'a late %s is none',
  (what) => expect(severity(what, 5000)).toBeUndefined(),
);

describe('a press that is meant to be long', () => {
  test('counts from its end', () => {
    expect(severity('mutation', 1500, { heldMs: 500 })).toBeUndefined();
    expect(severity('mutation', 1501, { heldMs: 500 })).toBe(1);
  });
  test('a common press counts from its beginning', () => {
    expect(severity('mutation', 1001, { heldMs: 499 })).toBe(1);
  });
});

test('a link is judged by the page it opens', () => {
  expect(severity('navigation', 5000, { control: 'link' })).toBeUndefined();
});
test('an effect of something else says nothing, and one told twice is one hit', () => {
  const clicked = click(0);
  const late = effect(clicked, 'mutation', 5000);
  expect(hitsOf(slowResponse, [effect({ id: 'w/1/d1/999999', at: 0 }, 'mutation', 5000)])).toEqual([]);
  expect(hitsOf(slowResponse, [clicked, late, late])).toHaveLength(1);
});

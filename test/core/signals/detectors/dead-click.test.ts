import { describe, expect, test } from 'vitest';
import { deadClick } from '../../../../core/signals/detectors/dead-click.ts';
import { click, effect, hitsOf } from '../events.ts';

type Given = Parameters<typeof click>[1];
type What = Parameters<typeof effect>[1];
const count = (what: What, afterMs: number, given: Given = {}) => {
  const clicked = click(0, given);
  return hitsOf(deadClick, [clicked, effect(clicked, what, afterMs)]).length;
};

test('nothing for a second is a hit with all its numbers', () => {
  const clicked = click(0);
  const nothing = effect(clicked, 'none', 10_000);
  expect(hitsOf(deadClick, [clicked, nothing])).toEqual([
    {
      detector: 'dead-click',
      version: 1,
      at: clicked.at,
      event: clicked.id,
      evidence: [clicked.id, nothing.id],
      target: clicked.target,
      severity: 3,
      numbers: { watchedMs: 10_000, limitMs: 1000 },
    },
  ]);
});

test('1000 ms of nothing is dead, 999 ms is no verdict', () => {
  expect(count('none', 1000)).toBe(1);
  expect(count('none', 999)).toBe(0);
});

describe('the visitor scrolling on, leaving or typing later is no answer', () => {
  test.each(['scroll', 'selection', 'focus', 'visibility', 'value'] as const)('%s', (what) => {
    expect(count(what, 1001)).toBe(1);
    expect(count(what, 1000)).toBe(0);
  });
});
test.each(['mutation', 'navigation', 'dialog', 'download', 'new-tab', 'text', 'live-region'] as const)(
  'a late %s is an answer, only a slow one',
  (what) => expect(count(what, 5000)).toBe(0),
);
test('a request on its way is no verdict', () => {
  expect(count('request', 200)).toBe(0);
  expect(count('request', 5000)).toBe(0);
});

describe('never dead', () => {
  test.each([
    'link',
    'download',
    'new-tab',
    'text-field',
    'select',
    'range',
    'label',
    'canvas',
    'media',
  ] as const)('a %s', (control) => expect(count('none', 10_000, { control })).toBe(0));
  test.each(['radio', 'menuitemradio', 'option', 'tab'])('a %s: it may be chosen already', (role) =>
    expect(count('none', 10_000, { target: { selectors: [], role, tag: 'div' } })).toBe(0),
  );
  test.each([
    { interactive: false },
    { modifier: true },
    { selected: true },
    { dismissed: true },
    { kind: 'double' },
    { kind: 'context' },
  ] as const)('%o', (given) => expect(count('none', 10_000, given)).toBe(0));
});

describe('still dead', () => {
  test.each(['button', 'toggle', 'stepper', 'summary', 'other'] as const)('a %s', (control) =>
    expect(count('none', 1000, { control })).toBe(1),
  );
  test.each([{ modifier: false }, { selected: false }, { dismissed: false }, { by: 'keyboard' }] as const)(
    '%o',
    (given) => expect(count('none', 1000, given)).toBe(1),
  );
});

test('an effect of something else says nothing', () => {
  expect(hitsOf(deadClick, [click(0), effect({ id: 'w/1/d1/999999', at: 0 }, 'none', 5000)])).toEqual([]);
});
test('an effect told twice is one hit', () => {
  const clicked = click(0);
  const nothing = effect(clicked, 'none', 5000);
  expect(hitsOf(deadClick, [clicked, nothing, nothing])).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { uTurn, uTurnTabs } from '../../../../core/signals/detectors/u-turn.ts';
import { click, hitsOf, input, scroll, visit } from '../events.ts';

const a = 'https://a.example/shop';
const b = 'https://a.example/notes';
type How = 'load' | 'reload' | 'back' | 'push' | 'replace' | 'hash' | 'bfcache';
const log = (stayMs: number, how: How = 'back') => [
  visit(0, a),
  visit(1000, b),
  visit(1000 + stayMs, a, { how }),
];
const count = (events: Parameters<typeof hitsOf>[1]) => hitsOf(uTurn, events).length;

test('there and straight back is a hit with all its numbers, told of the page that was left', () => {
  const [from, to, back] = log(5000);
  expect(hitsOf(uTurn, log(5000)).map(({ numbers }) => numbers)).toEqual([{ stayedMs: 5000, limitMs: 5000 }]);
  expect(
    hitsOf(
      uTurn,
      [from, to, back].filter((one) => one !== undefined),
    ),
  ).toEqual([
    {
      detector: 'u-turn',
      version: 1,
      at: to?.at,
      event: to?.id,
      evidence: [from?.id, to?.id, back?.id],
      url: b,
      severity: 2,
      numbers: { stayedMs: 5000, limitMs: 5000 },
    },
  ]);
});
test('5001 ms are a visit', () => expect(count(log(5001))).toBe(0));
test.each(['load', 'back', 'push', 'bfcache'] as const)('back by %s', (how) => {
  expect(count(log(100, how))).toBe(1);
});
test('an address replaced by the page is not the visitor’s turn', () => {
  expect(count(log(100, 'replace'))).toBe(0);
});

describe('a page that was used is no turn', () => {
  test.each([
    ['click', click(1500)],
    ['scroll', scroll(1500, 0, 300)],
    ['input', input(1500)],
  ])('by a %s', (_, used) => {
    const [from, to, back] = log(3000);
    if (!from || !to || !back) throw new Error('no log');
    expect(count([from, to, used, back])).toBe(0);
    expect(count([from, to, { ...used, tab: 2 }, back])).toBe(1);
  });
});
test('what was done before counts for the page before', () => {
  const [from, to, back] = log(3000);
  if (!from || !to || !back) throw new Error('no log');
  expect(count([from, click(500), to, back])).toBe(1);
});
test('what was done before any page does no harm', () => {
  expect(count([click(0), ...log(100)])).toBe(1);
});
test('another page than before is a way on', () => {
  expect(count([visit(0, a), visit(10, b), visit(20, 'https://a.example/c')])).toBe(0);
});
test('a page twice is no turn', () => expect(count([visit(0, a), visit(10, a), visit(20, a)])).toBe(0));
test('query, fragment and reload are the same page', () => {
  const same = [
    visit(0, `${a}?x=1`),
    visit(1000, b),
    visit(1500, `${b}#top`, { how: 'hash' }),
    visit(2000, b, { how: 'reload' }),
    visit(6000, `${a}/`),
  ];
  expect(hitsOf(uTurn, same)[0]?.numbers['stayedMs']).toBe(5000);
});
test('frames are no pages', () => {
  expect(count([visit(0, a), visit(10, b, { frame: 1 }), visit(20, a)])).toBe(0);
  expect(count([visit(0, a), visit(10, b), visit(20, a, { frame: 1 })])).toBe(0);
});
test('tabs are apart', () => {
  expect(count([visit(0, a), visit(10, b, { tab: 2 }), visit(20, a)])).toBe(0);
  expect(count([visit(0, a), visit(5, a, { tab: 2 }), visit(10, b), visit(20, a)])).toBe(1);
});
test('tabs are not remembered for ever', () => {
  const others = (n: number) => Array.from({ length: n }, (_, i) => visit(5, b, { tab: 100 + i }));
  expect(count([visit(0, a), visit(1, b), ...others(uTurnTabs - 1), visit(20, a)])).toBe(1);
  expect(count([visit(0, a), visit(1, b), ...others(uTurnTabs), visit(20, a)])).toBe(0);
});

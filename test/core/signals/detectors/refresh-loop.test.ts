import { expect, test } from 'vitest';
import { refreshLoop, refreshTabs } from '../../../../core/signals/detectors/refresh-loop.ts';
import { hitsOf, visit } from '../events.ts';

const url = 'https://a.example/tracking';
const reload = (at: number, given: Parameters<typeof visit>[2] = {}) =>
  visit(at, url, { how: 'reload', ...given });
const count = (...events: Parameters<typeof hitsOf>[1]) => hitsOf(refreshLoop, events).length;

test('two reloads are a hit with all its numbers', () => {
  const log = [reload(0), reload(10_000)];
  expect(hitsOf(refreshLoop, log)).toEqual([
    {
      detector: 'refresh-loop',
      version: 1,
      at: log[0]?.at,
      event: log[1]?.id,
      evidence: log.map(({ id }) => id),
      url,
      severity: 2,
      numbers: { reloads: 2, withinMs: 10_000, limitMs: 10_000 },
    },
  ]);
});
test('one is none, and so are two in 10 001 ms', () => {
  expect(count(reload(0))).toBe(0);
  expect(count(reload(0), reload(10_001))).toBe(0);
  expect(count(reload(0), reload(10_001), reload(20_000))).toBe(1);
});
test('two more are a second hit', () => {
  expect(count(reload(0), reload(1), reload(2))).toBe(1);
  expect(count(reload(0), reload(1), reload(2), reload(3))).toBe(2);
});
test('the first load is no reload', () => expect(count(visit(0, url), reload(1))).toBe(0));
test('pages, tabs and frames are apart', () => {
  expect(count(reload(0), { ...reload(1), url: 'https://a.example/other' })).toBe(0);
  expect(count(reload(0), { ...reload(1), url: `${url}?x=1` })).toBe(1);
  expect(count(reload(0), reload(1, { tab: 2 }))).toBe(0);
  expect(count(reload(0, { frame: 1 }), reload(1, { frame: 1 }))).toBe(0);
});
test('tabs are not remembered for ever', () => {
  const others = (n: number) => Array.from({ length: n }, (_, i) => reload(1, { tab: 100 + i }));
  expect(count(reload(0), ...others(refreshTabs - 1), reload(2))).toBe(1);
  expect(count(reload(0), ...others(refreshTabs), reload(2))).toBe(0);
});

import { expect, test } from 'vitest';
import { huntDocuments, scrollHunt } from '../../../../core/signals/detectors/scroll-hunt.ts';
import { hitsOf, scroll } from '../events.ts';

type Given = Parameters<typeof scroll>[3];
/** One run each, down first, then up, and so on; the window is 800 px high. */
const runs = (times: readonly number[], px = 400, given: Given = {}) =>
  times.map((at, i) => (i % 2 === 0 ? scroll(at, 0, px, given) : scroll(at, px, 0, given)));
const count = (events: Parameters<typeof hitsOf>[1]) => hitsOf(scrollHunt, events).length;

test('four reversals are a hit with all their numbers', () => {
  const log = runs([0, 1000, 2000, 3000, 6000]);
  expect(hitsOf(scrollHunt, log)).toEqual([
    {
      detector: 'scroll-hunt',
      version: 1,
      at: log[1]?.at,
      event: log[4]?.id,
      evidence: log.slice(1).map(({ id }) => id),
      severity: 1,
      numbers: { reversals: 4, withinMs: 5000, limitMs: 5000 },
    },
  ]);
});
test('three reversals are none', () => expect(count(runs([0, 1, 2, 3]))).toBe(0));
test('four in 5001 ms are none', () => expect(count(runs([0, 1000, 2000, 3000, 6001]))).toBe(0));
test('the window slides', () => expect(count(runs([0, 1000, 5000, 6000, 7000, 8000]))).toBe(1));
test('a quarter of the window is a reversal, less is a tremble', () => {
  expect(count(runs([0, 1, 2, 3, 4], 200))).toBe(1);
  expect(count(runs([0, 1, 2, 3, 4], 199))).toBe(0);
});
test('trembling in between does not hide a hunt', () => {
  const [first, ...rest] = runs([0, 10, 20, 30, 40]);
  if (!first) throw new Error('no runs');
  expect(count([first, scroll(1, 400, 300), scroll(2, 300, 400), ...rest])).toBe(1);
});
test('reading on in one direction is no reversal', () => {
  expect(count([0, 1, 2, 3, 4, 5].map((i) => scroll(i, i * 400, i * 400 + 400)))).toBe(0);
});
test('a run that leads nowhere is none, whatever the window', () => {
  const still = [0, 1, 2, 3, 4].map((i) => scroll(i, 0, i % 2 === 0 ? 400 : 0, { viewportPx: 0 }));
  expect(count(still)).toBe(0);
});
test('eight reversals are two hits', () => {
  expect(count(runs([0, 1, 2, 3, 4, 5, 6, 7]))).toBe(1);
  expect(count(runs([0, 1, 2, 3, 4, 5, 6, 7, 8]))).toBe(2);
});
test('documents are apart', () => {
  expect(count(runs([0, 1, 2, 3, 4]).map((one, i) => ({ ...one, doc: `d${i % 2}` })))).toBe(0);
});
test('documents are not remembered for ever', () => {
  const [first, ...rest] = runs([0, 1, 2, 3, 4]);
  if (!first) throw new Error('no runs');
  const others = (n: number) => Array.from({ length: n }, (_, i) => scroll(0, 0, 400, { doc: `e${i}` }));
  expect(count([first, ...others(huntDocuments - 1), ...rest])).toBe(1);
  expect(count([first, ...others(huntDocuments), ...rest])).toBe(0);
});

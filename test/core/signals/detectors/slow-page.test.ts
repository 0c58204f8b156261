import { expect, test } from 'vitest';
import { slowDocuments, slowPage } from '../../../../core/signals/detectors/slow-page.ts';
import { hitsOf, vital } from '../events.ts';

test('a value over "good" is a measured hit with all its numbers', () => {
  const target = { selectors: ['#hero'], tag: 'img' };
  const measured = vital(0, 'LCP', 2501, { target });
  expect(hitsOf(slowPage, [measured])).toEqual([
    {
      detector: 'slow-page',
      version: 1,
      at: measured.at,
      event: measured.id,
      evidence: [measured.id],
      target,
      metric: 'LCP',
      value: 2501,
      numbers: { value: 2501, good: 2500 },
    },
  ]);
});

test.each([
  ['LCP', 2500, 2500.1],
  ['INP', 200, 200.1],
  ['CLS', 0.1, 0.1001],
] as const)('%s is good up to %d', (metric, good, slow) => {
  expect(hitsOf(slowPage, [vital(0, metric, good)])).toEqual([]);
  expect(hitsOf(slowPage, [vital(0, metric, slow)])).toHaveLength(1);
});
test.each(['FCP', 'TTFB'] as const)('%s is told by LCP already', (metric) => {
  expect(hitsOf(slowPage, [vital(0, metric, 60_000)])).toEqual([]);
});

test('a document that reports again is the same evidence, and only if it got worse', () => {
  const first = vital(0, 'INP', 300);
  const worse = vital(20, 'INP', 450);
  const hits = hitsOf(slowPage, [first, vital(10, 'INP', 300), worse, vital(30, 'INP', 280)]);
  expect(hits.map((hit) => [hit.event, hit.evidence, hit.numbers])).toEqual([
    [first.id, [first.id], { value: 300, good: 200 }],
    [worse.id, [first.id], { value: 450, good: 200, before: 300 }],
  ]);
});
test('without an element there is none to show', () => {
  expect(hitsOf(slowPage, [vital(0, 'CLS', 0.3)]).map((hit) => 'target' in hit)).toEqual([false]);
});
test('metrics and documents are told apart', () => {
  const log = [vital(0, 'INP', 300), vital(1, 'LCP', 3000), vital(2, 'INP', 300, { doc: 'd2' })];
  expect(hitsOf(slowPage, log).map((hit) => hit.evidence)).toEqual(log.map((event) => [event.id]));
});
test('documents are remembered over a pause, and not for ever', () => {
  const state = slowPage.step(slowPage.initial(), vital(0, 'LCP', 3000)).state;
  expect(slowPage.step(slowPage.keep?.(state) ?? new Map(), vital(1, 'LCP', 3000)).hits).toEqual([]);
  const others = Array.from({ length: slowDocuments - 1 }, (_, i) => vital(i, 'LCP', 3000, { doc: `e${i}` }));
  const once = [vital(0, 'LCP', 3000), ...others, vital(999, 'LCP', 3000)];
  expect(hitsOf(slowPage, once)).toHaveLength(slowDocuments);
  const forgotten = [
    vital(0, 'LCP', 3000),
    ...others,
    vital(998, 'LCP', 3000, { doc: 'one' }),
    vital(999, 'LCP', 3000),
  ];
  expect(hitsOf(slowPage, forgotten)).toHaveLength(slowDocuments + 2);
});

import { expect, test } from 'vitest';
import { loopArrivals, loopTabs, pageLoop } from '../../../../core/signals/detectors/page-loop.ts';
import { hitsOf, submit, visit } from '../events.ts';

const at = (path: string) => `https://a.example/${path}`;
const count = (events: Parameters<typeof hitsOf>[1]) => hitsOf(pageLoop, events).length;
/** Back and forth between two pages; the third arrival at the first one comes at `lastAt`. */
const loop = (lastAt: number) => [
  visit(0, at('a')),
  visit(1, at('b')),
  visit(2, at('a')),
  visit(3, at('b')),
  visit(lastAt, at('a?from=b')),
];

test('the same page three times is a hit with all its numbers', () => {
  const log = loop(15_000);
  expect(hitsOf(pageLoop, log)).toEqual([
    {
      detector: 'page-loop',
      version: 1,
      at: log[0]?.at,
      event: log[4]?.id,
      evidence: [log[0]?.id, log[2]?.id, log[4]?.id],
      url: at('a?from=b'),
      severity: 2,
      numbers: { visits: 3, withinMs: 15_000, limitMs: 15_000 },
    },
  ]);
});
test('in 15 001 ms it is none', () => expect(count(loop(15_001))).toBe(0));
test('twice is none', () => expect(count(loop(100).slice(0, 4))).toBe(0));
test('the window slides', () =>
  expect(
    count([
      visit(0, at('a')),
      visit(1, at('b')),
      ...loop(14_000).map((one) => ({ ...one, at: one.at + 15_000 })),
    ]),
  ).toBe(1));

test('sending something in between makes it a task', () => {
  const [first, second, third, fourth, fifth] = loop(100);
  if (!first || !second || !third || !fourth || !fifth) throw new Error('no log');
  expect(count([first, second, third, submit(3), fourth, fifth])).toBe(0);
  expect(count([first, second, third, submit(3, { tab: 2 }), fourth, fifth])).toBe(1);
  expect(
    count([first, submit(1), second, third, fourth, fifth, visit(200, at('b')), visit(300, at('a'))]),
  ).toBe(1);
});
test('being sent to the very same address is coming back', () => {
  expect(count([visit(0, at('a')), visit(1, at('a#x')), visit(2, at('a'))])).toBe(1);
});
test('filters and pages of a list are not', () => {
  expect(count([visit(0, at('a')), visit(1, at('a?page=2')), visit(2, at('a?page=3'))])).toBe(0);
});
test.each(['push', 'replace', 'hash', 'back'] as const)('a %s on the same page is not', (how) => {
  expect(count([visit(0, at('a')), visit(1, at('a'), { how }), visit(2, at('a'), { how })])).toBe(0);
});
test('reloads are another matter', () => {
  expect(count(loop(100).map((one) => ({ ...one, how: 'reload' as const })))).toBe(0);
});
test('pages are not the same page', () => {
  expect(count(['a', 'b', 'c', 'd', 'e'].map((path, i) => visit(i, at(path))))).toBe(0);
});
test('frames are no pages, tabs are apart', () => {
  expect(count(loop(100).map((one) => ({ ...one, frame: 1 })))).toBe(0);
  expect(count(loop(100).map((one, i) => ({ ...one, tab: i })))).toBe(0);
});
test('a loop that goes on is told again after three more', () => {
  const visits = Array.from({ length: 15 }, (_, i) => visit(i, at(i % 2 === 0 ? 'a' : 'b')));
  expect(hitsOf(pageLoop, visits).map(({ url }) => url)).toEqual([at('a'), at('b'), at('a')]);
});
test('an address replaced after a loop begins nothing', () => {
  const after = [
    visit(200, at('a'), { how: 'replace' }),
    visit(201, at('b')),
    visit(202, at('a')),
    visit(203, at('b')),
  ];
  expect(count([...loop(100), ...after])).toBe(1);
});
test('tabs and arrivals are not remembered for ever', () => {
  const [first, ...rest] = loop(9000);
  if (!first) throw new Error('no log');
  const tabs = (n: number) => Array.from({ length: n }, (_, i) => visit(0, at('x'), { tab: 100 + i }));
  expect(count([first, ...tabs(loopTabs - 1), ...rest])).toBe(1);
  expect(count([first, ...tabs(loopTabs), ...rest])).toBe(0);
  const pages = (n: number) => Array.from({ length: n }, (_, i) => visit(3, at(`p${i}`)));
  const last = rest.slice(-1);
  expect(count([first, ...rest.slice(0, 3), ...pages(loopArrivals - 5), ...last])).toBe(1);
  expect(count([first, ...rest.slice(0, 3), ...pages(loopArrivals - 4), ...last])).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { longWait, longWaitTimers } from '../../../../core/signals/detectors/long-wait.ts';
import { act, click, effect, hitsOf, visit, waitEnd, waitStart } from '../events.ts';

const day = 86_400_000;
const url = 'https://a.example/help';
const count = (...events: Parameters<typeof hitsOf>[1]) => hitsOf(longWait, events).length;

describe('a promise', () => {
  test('that passed is a hit with all its numbers', () => {
    const start = waitStart(0, { promisedMs: day });
    const end = waitEnd(day + 1);
    expect(hitsOf(longWait, [start, end])).toEqual([
      {
        detector: 'long-wait',
        version: 1,
        at: start.at,
        event: start.id,
        evidence: [start.id, end.id],
        severity: 2,
        numbers: { waitedMs: day + 1, limitMs: day },
      },
    ]);
  });
  test('that was kept to the millisecond is none', () => {
    expect(count(waitStart(0, { promisedMs: day }), waitEnd(day))).toBe(0);
  });
  test('that was kept is over', () => {
    const start = waitStart(0, { promisedMs: day });
    expect(count(start, waitEnd(1), visit(day + 1, url), act(day + 2, 'stop'))).toBe(0);
  });
  test.each([
    ['stop', act(day + 1, 'stop')],
    ['visit', visit(day + 1, url)],
    ['end of another wait', waitEnd(day + 1, 'w2')],
  ])('that passed shows at a %s, once', (_, event) => {
    const start = waitStart(0, { promisedMs: day });
    const hits = hitsOf(longWait, [start, event, waitEnd(day + 2)]);
    expect(hits.map(({ evidence }) => evidence)).toEqual([[start.id]]);
  });
  test('of a minute on the site is a promise like others, whatever happens meanwhile', () => {
    const start = waitStart(0, { promisedMs: 60_000, onSite: true });
    expect(count(start, waitEnd(60_000))).toBe(0);
    expect(count(start, visit(50_000, url), waitEnd(60_001))).toBe(1);
  });
  test('runs on through a pause', () => {
    const state = longWait.step(longWait.initial(), waitStart(0, { promisedMs: day })).state;
    const kept = longWait.keep?.(state) ?? longWait.initial();
    expect(longWait.step(kept, waitEnd(day + 1)).hits).toHaveLength(1);
  });
});

test('off the site, without a promise, no wait is too long', () => {
  expect(count(waitStart(0), waitEnd(100 * day))).toBe(0);
});

describe('on the site', () => {
  const start = waitStart(0, { onSite: true });
  test('ten seconds are the limit', () => {
    expect(count(start, waitEnd(10_000))).toBe(0);
    expect(hitsOf(longWait, [start, waitEnd(10_001)])[0]?.numbers).toEqual({
      waitedMs: 10_001,
      limitMs: 10_000,
    });
  });
  test('a sign of life begins the ten seconds anew', () => {
    expect(count(start, visit(9000, url), waitEnd(19_000))).toBe(0);
    expect(count(start, visit(9000, url), waitEnd(19_001))).toBe(1);
    expect(count(start, effect(click(8000), 'text', 1000), waitEnd(19_000))).toBe(0);
  });
  test('a click or the visitor’s own scrolling is none', () => {
    expect(count(start, click(9000), waitEnd(19_000))).toBe(1);
    expect(count(start, effect(click(8000), 'scroll', 1000), waitEnd(19_000))).toBe(1);
  });
  test('what the site did in a pause nobody knows', () => {
    const state = longWait.step(longWait.initial(), start).state;
    const kept = longWait.keep?.(state) ?? longWait.initial();
    expect(longWait.step(kept, waitEnd(60_000)).hits).toEqual([]);
  });
});

describe('a click', () => {
  const clicked = click(0);
  test('answered after more than ten seconds is a hit', () => {
    const late = effect(clicked, 'text', 10_001);
    expect(hitsOf(longWait, [clicked, late])).toEqual([
      {
        detector: 'long-wait',
        version: 1,
        at: clicked.at,
        event: clicked.id,
        evidence: [clicked.id, late.id],
        target: clicked.target,
        severity: 2,
        numbers: { waitedMs: 10_001, limitMs: 10_000 },
      },
    ]);
    expect(count(clicked, effect(clicked, 'text', 10_000))).toBe(0);
  });
  test('that did nothing is dead, not waiting', () => {
    expect(count(clicked, effect(clicked, 'none', 10_001))).toBe(0);
    expect(count(clicked, effect(clicked, 'scroll', 10_001))).toBe(0);
  });
  test('that only sent something off is a hit when the whole watch passed in silence', () => {
    const request = (toldAt: number) => ({ ...effect(clicked, 'request', 40), at: clicked.at + toldAt });
    expect(hitsOf(longWait, [clicked, request(9900)])[0]?.numbers).toEqual({
      waitedMs: 9900,
      limitMs: 10_000,
    });
    expect(count(clicked, request(9750))).toBe(1);
    expect(count(clicked, request(9749))).toBe(0);
    const held = { ...clicked, heldMs: 100 };
    expect(count(held, request(9650))).toBe(1);
    expect(count(held, request(9649))).toBe(0);
  });
  test('on a link is none', () => {
    expect(count({ ...clicked, control: 'link' }, effect(clicked, 'navigation', 20_000))).toBe(0);
  });
  test('hears of its effect once, and not after a pause', () => {
    const late = effect(clicked, 'text', 20_000);
    expect(count(clicked, late, late)).toBe(1);
    const state = longWait.step(longWait.initial(), clicked).state;
    expect(longWait.step(longWait.keep?.(state) ?? longWait.initial(), late).hits).toEqual([]);
  });
});

test('waits are not remembered for ever', () => {
  const waits = (n: number) =>
    Array.from({ length: n }, (_, i) => waitStart(1, { wait: `x${i}`, promisedMs: 1e12 }));
  const start = waitStart(0, { promisedMs: day });
  expect(count(start, ...waits(longWaitTimers - 1), waitEnd(day + 1))).toBe(1);
  expect(count(start, ...waits(longWaitTimers), waitEnd(day + 1))).toBe(0);
});

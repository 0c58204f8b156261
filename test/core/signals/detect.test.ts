import { expect, test } from 'vitest';
import { detect, startDetection, stepDetection } from '../../../core/signals/detect.ts';
import { type Detector, type Hit, quiet } from '../../../core/signals/detector.ts';
import { act, click, failure, gap, visit } from './events.ts';

const hit = (event: string, detector = 'every-click'): Hit => ({
  detector,
  version: 1,
  at: 0,
  event,
  evidence: [event],
  severity: 1,
  numbers: {},
});
/** Tells each click, with how many it remembers. */
const everyClick: Detector<number> = {
  id: 'every-click',
  version: 3,
  reads: ['click', 'visit'],
  needs: ['click'],
  initial: () => 0,
  step: (seen, event) => ({ state: seen + 1, hits: [{ ...hit(event.id), numbers: { seen } }] }),
};
const throwing = (at: number): Detector<number> => ({
  ...everyClick,
  id: 'broken',
  step(seen, event) {
    if (seen === at) throw new Error('no such thing');
    return { state: seen + 1, hits: [hit(event.id, 'broken')] };
  },
});
const seen = (hits: readonly Hit[]) => hits.map((one) => one.numbers['seen']);

test('a detector that throws is an error; its earlier hits and all others stay', () => {
  const log = [click(0), click(1), click(2)];
  const detection = detect(log, [throwing(1), everyClick]);
  expect(detection.hits.map((one) => one.detector)).toEqual([
    'broken',
    'every-click',
    'every-click',
    'every-click',
  ]);
  expect(detection.results).toEqual([
    { id: 'broken', version: 3, result: 'error', message: 'no such thing' },
    { id: 'every-click', version: 3, result: 'found' },
  ]);
});
test('a detector that cannot start or forget is an error, too', () => {
  const fail = (): never => {
    throw 'thrown text';
  };
  const results = detect(
    [click(0), act(1, 'pause'), act(2, 'resume')],
    [
      { ...everyClick, initial: fail },
      { ...everyClick, keep: fail },
    ],
  ).results;
  expect(results.map((one) => [one.result, one.message])).toEqual([
    ['error', 'thrown text'],
    ['error', 'thrown text'],
  ]);
});
test('a detector that threw is left alone, whatever it would do next', () => {
  const calls = { count: 0 };
  const once: Detector<number> = {
    ...everyClick,
    step(seen, event) {
      calls.count++;
      if (calls.count === 1) throw new Error('the first');
      return { state: seen, hits: [hit(event.id)] };
    },
    keep() {
      throw new Error('the second');
    },
  };
  expect(detect([click(0), click(1), act(2, 'pause'), click(3)], [once])).toEqual({
    hits: [],
    results: [{ id: 'every-click', version: 3, result: 'error', message: 'the first' }],
  });
  expect(calls.count).toBe(1);
});
test('a detector that throws at once tells nothing but its error', () => {
  expect(detect([click(0)], [throwing(0)])).toEqual({
    hits: [],
    results: [{ id: 'broken', version: 3, result: 'error', message: 'no such thing' }],
  });
});

test('nothing to judge, nothing found, something found', () => {
  const silent: Detector<number> = { ...everyClick, step: (state) => quiet(state) };
  const result = (log: Parameters<typeof detect>[0], detector: Detector) =>
    detect(log, [detector]).results[0];
  expect(result([], silent)?.result).toBe('not-applicable');
  expect(result([failure(0, 'script')], silent)?.result).toBe('not-applicable');
  expect(result([visit(0, 'https://a.example/')], silent)?.result).toBe('not-applicable');
  expect(result([click(0)], silent)?.result).toBe('clear');
  expect(result([click(0)], everyClick)?.result).toBe('found');
});
test('without `needs` everything it reads makes it applicable', () => {
  const { needs: _needs, ...plain } = everyClick;
  const detector: Detector<number> = { ...plain, reads: ['failure'], step: (state) => quiet(state) };
  expect(detect([failure(0, 'script')], [detector]).results[0]?.result).toBe('clear');
});

test('a detector is given what it reads, and nothing else', () => {
  expect(detect([click(0), failure(1, 'script')], [everyClick]).hits).toHaveLength(1);
});
test.each([act(1, 'pause'), act(1, 'resume'), gap(1)])('everything is forgotten at a $type', (unseen) => {
  expect(seen(detect([click(0), unseen, click(2)], [everyClick]).hits)).toEqual([0, 0]);
});
test('but what a detector keeps', () => {
  const keeping = { ...everyClick, keep: (state: number) => state * 10 };
  expect(seen(detect([click(0), act(1, 'pause'), click(2)], [keeping]).hits)).toEqual([0, 10]);
});
test('the end of the walk forgets nothing', () => {
  expect(seen(detect([click(0), act(1, 'stop'), click(2)], [everyClick]).hits)).toEqual([0, 1]);
});

test('a running detection is the detection so far', () => {
  const running = startDetection([everyClick]);
  expect(running.results[0]?.result).toBe('not-applicable');
  expect(stepDetection(running, click(0))).toBe(running);
  expect(running.hits).toHaveLength(1);
  expect(running.results[0]?.result).toBe('found');
});

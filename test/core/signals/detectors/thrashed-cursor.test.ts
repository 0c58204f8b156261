import { expect, test } from 'vitest';
import { thrashedCursor } from '../../../../core/signals/detectors/thrashed-cursor.ts';
import { hitsOf, pointer } from '../events.ts';

type Given = Parameters<typeof pointer>[1];
const hits = (given: Given) => hitsOf(thrashedCursor, [pointer(0, given)]);

test('a shaken pointer is a hit with all its numbers', () => {
  const shaken = pointer(0, { ms: 2000, turns: 6, pathPx: 900, boxPx: 100 });
  expect(hitsOf(thrashedCursor, [shaken])[0]).toEqual({
    detector: 'thrashed-cursor',
    version: 1,
    at: shaken.at,
    event: shaken.id,
    evidence: [shaken.id],
    severity: 1,
    numbers: {
      score: expect.closeTo(0.69, 10),
      limit: 0.65,
      turns: 6,
      pathPx: 900,
      boxPx: 100,
      speedPxPerS: 450,
    },
  });
});
/** .4·min(turns/8, 1) + .3·clamp((v − 300)/300) + .3/(1 + (box/200)²), worked out by hand. */
test.each([
  [{ ms: 2000, turns: 8, pathPx: 1200, boxPx: 0 }, 1],
  [{ ms: 2000, turns: 16, pathPx: 2400, boxPx: 0 }, 1],
  [{ ms: 2000, turns: 8, pathPx: 1200, boxPx: 200 }, 0.85],
  [{ ms: 2000, turns: 8, pathPx: 900, boxPx: 200 }, 0.7],
  [{ ms: 2000, turns: 8, pathPx: 1200, boxPx: 600 }, 0.73],
  [{ ms: 1000, turns: 4, pathPx: 600, boxPx: 100 }, 0.74],
])('%o scores %d', (given, score) => expect(hits(given)[0]?.numbers['score']).toBeCloseTo(score, 10));

test('.65 is enough', () => {
  expect(hits({ turns: 4, pathPx: 1200, boxPx: 200 })).toHaveLength(1);
  expect(hits({ turns: 4, pathPx: 1200, boxPx: 200.2 })).toHaveLength(0);
});
test('four turns are needed', () => {
  expect(hits({ turns: 4, boxPx: 0 })).toHaveLength(1);
  expect(hits({ turns: 3, boxPx: 0 })).toHaveLength(0);
});
test('a path of 300 px is needed', () => {
  expect(hits({ ms: 500, pathPx: 300, boxPx: 0 })).toHaveLength(1);
  expect(hits({ ms: 500, pathPx: 299, boxPx: 0 })).toHaveLength(0);
});
test('300 px/s are needed, above 5000 it is no hand', () => {
  expect(hits({ ms: 1000, pathPx: 300, boxPx: 0 })).toHaveLength(1);
  expect(hits({ ms: 1001, pathPx: 300, boxPx: 0 })).toHaveLength(0);
  expect(hits({ ms: 1000, pathPx: 5000, boxPx: 0 })).toHaveLength(1);
  expect(hits({ ms: 1000, pathPx: 5001, boxPx: 0 })).toHaveLength(0);
});
test('a slow movement does not count against the others', () => {
  expect(hits({ ms: 1000, turns: 7, pathPx: 300, boxPx: 0 })[0]?.numbers['score']).toBeCloseTo(0.65, 10);
});
test('no time is no speed', () => expect(hits({ ms: 0, pathPx: 1000 })).toEqual([]));

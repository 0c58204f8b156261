import { expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { pack, unpack } from '../../../extension/storage/pack.ts';
import { makeWalk } from '../../bench/core/make-walk.ts';

const fact = (id: string, more: object) =>
  ({ id, at: 1_000, tab: 3, doc: 'd1', frame: 0, ...more }) as JourneyEvent;

test('what is packed comes back as it was, whatever its ids look like', () => {
  const events = [
    ...makeWalk(500),
    fact('w/3/d1/0', { type: 'leave', why: 'unload' }),
    fact('w/3/d1/007', { type: 'leave', why: 'unload' }),
    fact('other/3/d1/1', { type: 'leave', why: 'unload' }),
    fact('w/3/d1/1', { type: 'effect', of: 'w/3/d1/0', what: 'none', afterMs: 1 }),
    fact('w/3/d1/2', { type: 'effect', of: 'w/9/d9/0', what: 'none', afterMs: 1 }),
    fact('w/3/d1/3', { type: 'leave', why: 'unload', frame: 2 }),
  ];
  expect(unpack(pack('w', 0, events))).toEqual(events);
  expect(unpack(pack('w', 0, []))).toEqual([]);
});

test('a segment from before is read as it is', () => {
  const events = makeWalk(20);
  expect(unpack({ walk: 'w', seq: 0, events })).toEqual(events);
});

test('facts take less room', () => {
  const id = 'w-2026-01-01-1234abcd/779707243/64466a360r58';
  const one = { type: 'leave', why: 'unload' } as const;
  const events = Array.from(
    { length: 100 },
    (_, i) =>
      ({
        id: `${id}/${i}`,
        at: 1_795_634_115_999 + i,
        tab: 779707243,
        doc: '64466a360r58',
        frame: 0,
        ...one,
      }) as const,
  );

  expect(pack('w-2026-01-01-1234abcd', 0, events).text.length).toBeLessThan(
    JSON.stringify(events).length / 2.5,
  );
});

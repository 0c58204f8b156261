import { beforeEach, expect, test } from 'vitest';
import { appendEvents, appendOnce, createWalk } from '../../../extension/storage/append.ts';
import { readEvents } from '../../../extension/storage/events.ts';
import type { WalkSummary } from '../../../extension/storage/schema.ts';
import { readWalk } from '../../../extension/storage/walks.ts';
import { freshDatabase, summary } from './indexed-db.ts';

beforeEach(freshDatabase);

const pause = (n: number) => ({ type: 'pause' as const, id: `w1/a/x/${n}`, at: n * 1_000 });

test('what was done before is not done again', async () => {
  await createWalk(summary, []);
  const isPaused = ({ state }: WalkSummary) => state === 'paused';
  for (const n of [1, 2]) await appendOnce('w1', [pause(n)], isPaused, () => ({ state: 'paused' }));
  expect((await readEvents('w1')).events.map(({ id }) => id)).toEqual(['w1/a/x/1']);
});

test('events may be added without a change, and a change without events', async () => {
  await createWalk(summary, []);
  await appendEvents('w1', [pause(3)], undefined, 'strict');
  await appendEvents('w1', [], () => ({ title: 'Renamed' }));
  expect(await readWalk('w1')).toMatchObject({ title: 'Renamed', events: 1, segments: 1, updatedAt: 3_000 });
});

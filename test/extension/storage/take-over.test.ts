import { beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../../core/journey/facts.ts';
import { createWalk } from '../../../extension/storage/append.ts';
import { withDatabase } from '../../../extension/storage/database.ts';
import { readEvents } from '../../../extension/storage/events.ts';
import { type Batch, takeOver } from '../../../extension/storage/take-over.ts';
import { readWalk } from '../../../extension/storage/walks.ts';
import { freshDatabase, summary } from './indexed-db.ts';

beforeEach(async () => {
  await freshDatabase();
  await createWalk(summary, []);
});

const visit = (n: number, at: number): Fact => ({
  type: 'visit',
  id: `w1/-1/d1/${n}`,
  at,
  tab: -1,
  doc: 'd1',
  frame: 0,
  url: 'https://shop.example/',
  title: `${n}`,
  how: 'load',
});
const batch = (number: number, facts: Fact[], more: Partial<Batch> = {}): Batch => ({
  doc: 'd1',
  number,
  tab: 7,
  frame: 0,
  facts,
  refused: 0,
  ...more,
});
const holes = async () =>
  (await withDatabase((db) => db.getAll('documents'))).filter(
    ({ missing, refused }) => missing.length > 0 || refused > 0,
  );
const titles = async () =>
  (await readEvents('w1')).events.map((event) => (event.type === 'visit' ? event.title : event.type));

test('facts get the place that their script did not know', async () => {
  const effect: Fact = {
    type: 'effect',
    id: 'w1/-1/d1/2',
    of: 'w1/-1/d1/1',
    at: 1_200,
    tab: -1,
    doc: 'd1',
    frame: 0,
    what: 'none',
    afterMs: 1,
  };
  await takeOver('w1', [batch(0, [visit(1, 1_100), effect])]);
  const { events } = await readEvents('w1');
  expect(events).toMatchObject([
    { id: 'w1/7/d1/1', tab: 7 },
    { id: 'w1/7/d1/2', of: 'w1/7/d1/1', tab: 7 },
  ]);
  expect(await readWalk('w1')).toMatchObject({ events: 2, steps: 1, segments: 1, updatedAt: 1_200 });
});

test('a batch that comes twice is taken once', async () => {
  expect(await takeOver('w1', [batch(0, [visit(0, 1_100)])])).toBe(1);
  expect(await takeOver('w1', [batch(0, [visit(0, 1_100)]), batch(1, [visit(1, 1_101)])])).toBe(1);
  expect(await titles()).toEqual(['0', '1']);
});

test('a batch that comes late fills its place; one that never comes is a gap', async () => {
  await takeOver('w1', [batch(3, [visit(3, 1_300)])]);
  await takeOver('w1', [batch(1, [visit(1, 1_100)])]);
  expect(await titles()).toEqual(['3', '1']);
  expect(await holes()).toMatchObject([{ doc: 'd1', missing: [0, 2] }]);
  await takeOver('w1', [batch(0, []), batch(2, [visit(2, 1_200)])]);
  expect(await holes()).toEqual([]);
});

test('facts that could not be read are a gap', async () => {
  await takeOver('w1', [batch(0, [visit(0, 1_100)], { refused: 2 })]);
  expect(await holes()).toMatchObject([{ refused: 2, missing: [] }]);
});

describe('while nothing may be stored', () => {
  test('facts are dropped, and their batch counts as taken', async () => {
    await freshDatabase();
    await createWalk(
      {
        ...summary,
        quiet: [
          [1_200, 1_300],
          [1_500, Number.POSITIVE_INFINITY],
        ],
      },
      [],
    );
    await takeOver('w1', [
      batch(
        0,
        [1_199, 1_200, 1_299, 1_300, 1_499, 1_500, 9_999].map((at, n) => visit(n, at)),
      ),
    ]);
    expect(await titles()).toEqual(['0', '3', '4']);
    expect(await holes()).toEqual([]);
  });
});

test('a walk that is not there takes nothing', async () => {
  expect(await takeOver('w2', [batch(0, [visit(0, 1_100)])])).toBe(0);
  expect(await readEvents('w2')).toEqual({ events: [], next: 0 });
});

test('each take-over is one segment, read on from where one was', async () => {
  for (let n = 0; n < 5; n++)
    await takeOver('w1', [batch(n, [visit(2 * n, 1_100 + n), visit(2 * n + 1, 1_100 + n)])]);
  const first = await readEvents('w1');
  expect(first.events).toHaveLength(10);
  expect(first.next).toBe(5);
  await takeOver('w1', [batch(5, [visit(10, 1_200)])]);
  expect((await readEvents('w1', first.next)).events).toMatchObject([{ title: '10' }]);
});

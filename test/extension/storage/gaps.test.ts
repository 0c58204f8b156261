import { beforeEach, expect, test } from 'vitest';
import { createWalk } from '../../../extension/storage/append.ts';
import { withDatabase } from '../../../extension/storage/database.ts';
import { readEvents } from '../../../extension/storage/events.ts';
import { markGaps } from '../../../extension/storage/gaps.ts';
import type { DocumentRow } from '../../../extension/storage/schema.ts';
import { takeOver } from '../../../extension/storage/take-over.ts';
import { readWalk } from '../../../extension/storage/walks.ts';
import { freshDatabase, summary } from './indexed-db.ts';

beforeEach(freshDatabase);

const gap = ({ doc }: DocumentRow) => ({
  type: 'gap' as const,
  id: `w1/g/${doc}`,
  at: 5_000,
  from: 1_000,
  to: 5_000,
  why: 'never arrived',
});
const heard = (doc: string, number: number, refused = 0) => ({
  doc,
  number,
  tab: 1,
  frame: 0,
  facts: [],
  refused,
});

test('nothing is said where nothing is missing, or where there is no walk', async () => {
  await createWalk(summary, []);
  await takeOver('w1', [heard('whole', 0)]);
  expect(await markGaps('w1', gap)).toBe(0);
  expect(await markGaps('w9', gap)).toBe(0);
  expect((await readEvents('w1')).events).toEqual([]);
});

test('each document with a hole is told of once, and then forgotten', async () => {
  await createWalk(summary, []);
  await takeOver('w1', [heard('whole', 0), heard('skipped', 2), heard('refused', 0, 1)]);
  expect(await markGaps('w1', gap)).toBe(2);
  expect(await markGaps('w1', gap)).toBe(0);
  expect((await readEvents('w1')).events.map(({ id }) => id)).toEqual(['w1/g/refused', 'w1/g/skipped']);
  expect(await readWalk('w1')).toMatchObject({ events: 2, updatedAt: 5_000 });
  const rows = await withDatabase((db) => db.getAll('documents'));
  expect(rows.flatMap(({ missing }) => missing)).toEqual([]);
});

test('a walk that is no more is told of nothing, though a document of it is left', async () => {
  await createWalk(summary, []);
  await takeOver('w1', [heard('skipped', 2)]);
  await withDatabase((db) => db.delete('walks', 'w1'));
  expect(await markGaps('w1', gap)).toBe(0);
});

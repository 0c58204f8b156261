import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createWalk } from '../../../extension/storage/append.ts';
import { databaseName, drop, withDatabase } from '../../../extension/storage/database.ts';
import { migrations } from '../../../extension/storage/migrations/index.ts';
import { readWalk } from '../../../extension/storage/walks.ts';
import { freshDatabase, summary } from './indexed-db.ts';

beforeEach(freshDatabase);

test('the steps count up by one, each file named after its step', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
});

test('a connection that died is opened anew, once', async () => {
  await createWalk(summary, []);
  const dead = await withDatabase(async (db) => db);
  dead.close();
  expect(await readWalk('w1')).toMatchObject({ id: 'w1' });
});

test('an error of the work itself is not tried again', async () => {
  let tries = 0;
  const work = withDatabase(async () => {
    tries++;
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(work).rejects.toThrow('full');
  expect(tries).toBe(1);
});

test('a second dead connection is reported', async () => {
  let tries = 0;
  const work = withDatabase(async () => {
    tries++;
    throw new DOMException('closed', 'InvalidStateError');
  });
  await expect(work).rejects.toThrow('closed');
  expect(tries).toBe(2);
});

describe('another context', () => {
  test('that wants a newer version gets it: ours makes room', async () => {
    await createWalk(summary, []);
    const newer = await openDB(databaseName, 99);
    newer.close();
    drop();
    await deleteDB(databaseName);
    expect(await readWalk('w1')).toBeUndefined();
  });
});

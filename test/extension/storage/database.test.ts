import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createWalk } from '../../../extension/storage/append.ts';
import { databaseName, drop, withDatabase } from '../../../extension/storage/database.ts';
import { abort } from '../../../extension/storage/follow-transactions.ts';
import { migrations } from '../../../extension/storage/migrations/index.ts';
import { migrateFrom } from '../../../extension/storage/migrations/migrate-from.ts';
import type { OldDatabase, Upgrade } from '../../../extension/storage/migrations/migration.ts';
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

test('what has ended already cannot be undone and need not be; any other failure is told', () => {
  const failing = (name: string) => ({
    abort() {
      throw new DOMException('x', name);
    },
  });
  expect(() => abort(failing('InvalidStateError'))).not.toThrow();
  expect(() => abort(failing('UnknownError'))).toThrow('x');
});

test('only the steps above the version a store has are done', async () => {
  const done: number[] = [];
  const steps = [1, 2, 3].map((version) => ({
    about: 'nothing',
    version,
    migrate: async () => {
      done.push(version);
    },
  }));
  const nothing = { done: Promise.resolve() } as unknown as Upgrade; // no step of these touches the store
  await migrateFrom(2, {} as OldDatabase, nothing, steps);
  expect(done).toEqual([3]);
});

import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { changeStage } from '../../../core/stages/edit.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import { databaseName, withDatabase } from '../../../extension/storage/database.ts';
import { migrations } from '../../../extension/storage/migrations/index.ts';
import { migrateFrom } from '../../../extension/storage/migrations/migrate-from.ts';
import type { OldDatabase, Upgrade } from '../../../extension/storage/migrations/migration.ts';
import {
  deleteModel,
  deleteModels,
  listModels,
  putModel,
  saveNextVersion,
} from '../../../extension/storage/models.ts';
import { released } from '../../fixtures/stores/released.ts';
import { freshDatabase } from './indexed-db.ts';

beforeEach(freshDatabase);

const ours = copyStageModel(lifecycle3, { id: 'ours', name: 'Ours' });

test('every save is the next version, also of what another window kept meanwhile', async () => {
  expect(await saveNextVersion(ours)).toMatchObject({ id: 'ours', version: 1 });
  await saveNextVersion(changeStage(ours, 'adoption', { weight: 2 }));
  expect(await saveNextVersion(changeStage(ours, 'adoption', { weight: 3 }))).toMatchObject({ version: 3 });
  expect(await listModels()).toMatchObject([{ id: 'ours', version: 3, copyOf: 'lifecycle-3' }]);
});

test('a version that somebody may have walked with does not come twice', async () => {
  const third = { ...ours, version: 3 };
  expect(await saveNextVersion(third), 'deleted in another window').toMatchObject({ version: 4 });
  await putModel({ ...ours, version: 2 });
  expect(await saveNextVersion(third), 'an older one put back').toMatchObject({ version: 4 });
});

test('models are listed by name, and go one by one or all at once', async () => {
  for (const [id, name] of [
    ['a', 'Zebra'],
    ['b', 'Ant'],
    ['c', 'Mole'],
  ] as const)
    await putModel({ ...ours, id, name, version: 7 });
  expect((await listModels()).map(({ id, version }) => [id, version])).toEqual([
    ['b', 7],
    ['c', 7],
    ['a', 7],
  ]);
  await deleteModel('c');
  expect((await listModels()).map(({ id }) => id)).toEqual(['b', 'a']);
  await deleteModels();
  expect(await listModels()).toEqual([]);
});

test('what is no stage model is not kept', async () => {
  await expect(putModel({ ...ours, stages: [] })).rejects.toThrow();
  await expect(saveNextVersion({ ...ours, id: 'a b' })).rejects.toThrow();
  expect(await listModels()).toEqual([]);
});

test.each(released)(
  'a store of version $version opens with every row, and models can be kept',
  async (old) => {
    const made = await openDB(databaseName, old.version, {
      upgrade: (db, from, _to, upgrade) =>
        migrateFrom(
          from,
          db as OldDatabase, // as database.ts opens it
          upgrade as Upgrade,
          migrations.filter((it) => it.version <= old.version),
        ),
    });
    for (const [name, rows] of Object.entries(old.rows)) for (const row of rows) await made.put(name, row);
    made.close();
    const before = old.rows['models']?.length ?? 0;
    await saveNextVersion(ours);
    expect(await listModels()).toHaveLength(before + 1);
    for (const [name, rows] of Object.entries(old.rows))
      if (name !== 'models') expect(await withDatabase((db) => db.count(name as 'walks'))).toBe(rows.length);
  },
);

import { defineMigration, type Migration } from '../../../extension/storage/migrations/migration.ts';

/** Steps such as a later release may bring: every row rewritten, an index, a store that moves. */
export function laterSteps(after: number): Migration[] {
  return [
    defineMigration({
      version: after + 1,
      about: 'each walk gets a field',
      migrate: async (_db, upgrade) => {
        const walks = upgrade.objectStore('walks');
        for (const walk of await walks.getAll()) await walks.put?.({ ...walk, tags: [] });
      },
    }),
    defineMigration({
      version: after + 2,
      about: 'segments can be found by their walk',
      migrate: async (_db, upgrade) => {
        const segments = upgrade.objectStore('segments');
        segments.createIndex?.('walk', 'walk');
        for (const segment of await segments.getAll()) await segments.put?.({ ...segment, size: 1 });
      },
    }),
    defineMigration({
      version: after + 3,
      about: 'settings move',
      migrate: async (db, upgrade) => {
        const choices = db.createObjectStore('choices', { keyPath: 'name' });
        for (const row of await upgrade.objectStore('settings').getAll()) await choices.put(row);
        db.deleteObjectStore('settings');
      },
    }),
  ];
}

import { defineMigration } from './migration.ts';

export const stageModels = defineMigration({
  version: 2,
  about: 'stage models of the auditor’s own',
  migrate: (db) => {
    db.createObjectStore('models', { keyPath: 'id' });
  },
});

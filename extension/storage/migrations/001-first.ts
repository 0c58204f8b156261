import { defineMigration } from './migration.ts';

export const first = defineMigration({
  version: 1,
  about: 'walks, their log in segments, the documents they went through, pictures, personas, plans, settings',
  migrate: (db) => {
    db.createObjectStore('walks', { keyPath: 'id' });
    db.createObjectStore('segments', { keyPath: ['walk', 'seq'] });
    db.createObjectStore('documents', { keyPath: 'doc' }).createIndex('walk', 'walk');
    db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('walk', 'walk');
    db.createObjectStore('personas', { keyPath: 'id' });
    db.createObjectStore('plans', { keyPath: 'id' });
    db.createObjectStore('settings', { keyPath: 'name' });
  },
});

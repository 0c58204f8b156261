import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A migration sees the database as it was when it was written, so it is not tied to today's schema. */
export type OldDatabase = IDBPDatabase<unknown>;
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step of the stored shape. It may await only requests of the upgrade transaction itself. Released steps are never
 * edited; the version counts up by one.
 */
export type Migration = {
  readonly version: number;
  readonly about: string;
  readonly migrate: (db: OldDatabase, upgrade: Upgrade) => Promise<void> | void;
};

export function defineMigration(migration: Migration): Migration {
  return migration;
}

import { type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations/index.ts';
import type { Upgrade } from './migrations/migration.ts';
import type { WaymarkDatabase } from './schema.ts';

export type Database = IDBPDatabase<WaymarkDatabase>;

export const databaseName = 'waymark';
/** An open that takes longer than this is held up by another tab of the extension with an old version. */
const openWithinMs = 10_000;

let opened: Promise<Database> | undefined;

/**
 * Runs `work` on the open database. A connection that died (closed by the browser, or while idle) is dropped and opened
 * once more; a second failure is the caller's to report.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await open());
  } catch (error) {
    if (!diedConnection(error)) throw error;
    drop();
    return work(await open());
  }
}

/** Closes the connection, so that the next use opens a new one. */
export function drop(): void {
  const old = opened;
  opened = undefined;
  old?.then(
    (db) => db.close(),
    () => undefined, // it never opened: whoever waited for it was told
  );
}

function open(): Promise<Database> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function connect(): Promise<Database> {
  const version = migrations.at(-1)?.version ?? 1;
  const opening = openDB<WaymarkDatabase>(databaseName, version, {
    upgrade: async (db, from, _to, upgrade) => {
      // A migration is written against its own time's stores, so it gets the untyped view.
      for (const { version: step, migrate } of migrations)
        if (step > from) await migrate(db as unknown as IDBPDatabase<unknown>, upgrade as unknown as Upgrade);
    },
    // Another context wants a newer version: make room at once, our next use opens anew.
    blocking: () => drop(),
    terminated: () => {
      opened = undefined;
    },
  });
  return within(openWithinMs, opening);
}

function diedConnection(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);
}

/** Rejects when the database does not open in time, and closes it should it open later after all. */
function within(ms: number, opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException(`The database did not open within ${ms / 1000} s.`, 'TimeoutError'));
      opening.then(
        (db) => db.close(),
        () => undefined, // the timeout was reported already
      );
    }, ms);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

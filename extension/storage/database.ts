import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { followTransactions } from './follow-transactions.ts';
import { migrations } from './migrations/index.ts';
import { migrateFrom } from './migrations/migrate-from.ts';
import type { OldDatabase, Upgrade } from './migrations/migration.ts';
import type { WaymarkDatabase } from './schema.ts';
import { within } from './within.ts';

export type Database = IDBPDatabase<WaymarkDatabase>;
type Connection = { readonly db: Database; readonly abortAll: () => void };

export const databaseName = 'waymark';
/** An open that takes longer than this is held up by another tab of the extension with an old version. */
const openWithinMs = 10_000;
/** Bringing an old store up to date may take long; it goes on when nobody waits for it any more. */
const upgradeWithinMs = 60_000;
/** Work that takes longer than this will never end: the browser's storage hangs. */
const workWithinMs = 15_000;

let opened: Promise<Connection> | undefined;

/**
 * Runs `work` on the open database. A connection that died (closed by the browser, or while idle) is dropped and opened
 * once more; a second failure is the caller's to report. Work that hangs is undone and rejects with a TimeoutError.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await attempt(work);
  } catch (error) {
    if (!diedConnection(error)) throw error;
    drop();
    return attempt(work);
  }
}

/** Closes the connection, so that the next use opens a new one. */
export function drop(): void {
  const old = opened;
  opened = undefined;
  old?.then(
    ({ db }) => db.close(),
    () => undefined, // it never opened: whoever waited for it was told
  );
}

async function attempt<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { db, abortAll } = await open();
  return within(workWithinMs, work(db), 'The database did not answer', () => {
    // Undone before it is reported: what was said to have failed must not come true later.
    abortAll();
    drop();
  });
}

function open(): Promise<Connection> {
  if (opened) return opened;
  const opening: Promise<Connection> = connect(() => {
    if (opened === opening) opened = undefined;
  });
  opened = opening;
  return opening;
}

/** `onGone` is called when this connection failed to open, or is closed by others. */
async function connect(onGone: () => void): Promise<Connection> {
  let upgrading: () => void = () => undefined;
  const opening = openDB<WaymarkDatabase>(databaseName, migrations.at(-1)?.version ?? 1, {
    upgrade: async (db, from, _to, upgrade) => {
      upgrading();
      // A migration is written against its own time's stores, so it gets the untyped view.
      await migrateFrom(from, db as unknown as OldDatabase, upgrade as unknown as Upgrade);
    },
    // Another context wants a newer version: make room at once, our next use opens anew.
    blocking: (_from, _to, event) => {
      onGone();
      (event.target as IDBDatabase).close(); // a version change is told to a connection
    },
    terminated: onGone,
  });
  const started = new Promise<void>((resolve) => {
    upgrading = resolve;
  });
  const close = () => {
    opening.then(
      (db) => db.close(),
      () => undefined, // the timeout was reported already
    );
  };
  try {
    await within(openWithinMs, Promise.race([opening, started]), 'The database did not open', close);
    const db = await within(upgradeWithinMs, opening, 'The database was not brought up to date', close);
    return { db, abortAll: followTransactions(unwrap(db)) };
  } catch (error) {
    onGone();
    throw error;
  }
}

function diedConnection(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);
}

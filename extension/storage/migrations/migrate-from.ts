import { abort } from '../follow-transactions.ts';
import { migrations } from './index.ts';
import type { Migration, OldDatabase, Upgrade } from './migration.ts';

/**
 * Does the steps above version `from`, all or none: when one fails, the upgrade is undone and the store stays as it was,
 * at its old version. The failed open reports it.
 */
export async function migrateFrom(
  from: number,
  db: OldDatabase,
  upgrade: Upgrade,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  // Whoever waits for the open is told.
  upgrade.done.catch(() => undefined);
  try {
    for (const { version, migrate } of steps) if (version > from) await migrate(db, upgrade);
  } catch (error) {
    console.error(`Waymark could not bring its store up to date from version ${from}:`, error);
    abort(upgrade);
  }
}

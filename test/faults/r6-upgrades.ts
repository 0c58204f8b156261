import { isDeepStrictEqual } from 'node:util';
import { deleteDB, openDB } from 'idb';
import { readAudit, writeAudit } from '../../core/exchange/audit-json.ts';
import { formatVersion } from '../../core/journey/format.ts';
import { project } from '../../core/projection/project.ts';
import { databaseName, drop, withDatabase } from '../../extension/storage/database.ts';
import { readEvents } from '../../extension/storage/events.ts';
import { migrations } from '../../extension/storage/migrations/index.ts';
import { migrateFrom } from '../../extension/storage/migrations/migrate-from.ts';
import type { OldDatabase, Upgrade } from '../../extension/storage/migrations/migration.ts';
import { released } from '../fixtures/stores/released.ts';
import { type Drive, defineFigure, type Shown } from './figure.ts';
import { useDatabase } from './worker/faulty-database.ts';
import { laterSteps } from './worker/later-steps.ts';
import { countFaults, type FaultKind } from './worker/storage-fault.ts';

const kinds: readonly FaultKind[] = ['abort', 'quota', 'unknown'];

export const upgrades = defineFigure({
  id: 'r6',
  minutes: 1,
  about: 'every released store and file version opens; an upgrade is broken off at each of its calls',
  run: async (drive) => {
    const shown = await openReleased();
    // A failed upgrade says so in the console, as it should.
    const { error } = console;
    console.error = () => undefined;
    try {
      shown.push(await brokenOff(drive));
    } finally {
      console.error = error;
    }
    return [...shown, await oldConnections(), await control()];
  },
});

/** Fills a database of version `version` with the rows it was released with. */
async function fill(version: number, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  drop();
  await deleteDB(databaseName);
  const db = await openAt(version, migrations);
  for (const [name, all] of Object.entries(rows)) for (const row of all) await db.put(name, row);
  db.close();
}

function openAt(version: number, steps: Parameters<typeof migrateFrom>[3]) {
  return openDB(databaseName, version, {
    // As database.ts opens it: a migration gets the untyped view.
    upgrade: (db, from, _to, upgrade) =>
      migrateFrom(
        from,
        db as OldDatabase,
        upgrade as Upgrade,
        steps?.filter((step) => step.version <= version),
      ),
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(), // a version change is told to a connection
  });
}

async function everyRow(): Promise<Record<string, unknown[]>> {
  const db = await openDB(databaseName);
  const rows = await Promise.all(
    [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)] as const),
  );
  db.close();
  return Object.fromEntries(rows);
}

async function openReleased(): Promise<Shown[]> {
  let opened = 0;
  for (const { version, rows } of released) {
    useDatabase(countFaults());
    await fill(version, rows);
    const walks = await withDatabase((db) => db.getAll('walks'));
    const audits = await Promise.all(walks.map(async ({ id }) => project((await readEvents(id)).events)));
    const kept = await everyRow();
    const same = Object.entries(rows).every(([name, all]) => kept[name]?.length === all.length);
    if (same && audits.length > 0 && audits.every((audit) => audit !== undefined)) opened++;
    for (const audit of audits) if (audit) readAudit(writeAudit(audit));
  }
  const missing = migrations.filter(({ version }) => !released.some((it) => it.version === version));
  return [
    {
      what: 'released stores that open with every row',
      found: `${opened} of ${migrations.length}${missing.length > 0 ? `; no fixture for ${missing.map(({ version }) => version).join()}` : ''}`,
      passed: opened === migrations.length,
    },
    { what: 'file format written and read', found: `version ${formatVersion}`, passed: formatVersion >= 1 },
  ];
}

/** Steps that a later release could bring, each broken off at its k-th call: all of the old rows, or all of the new. */
async function brokenOff({ say }: Drive): Promise<Shown> {
  const last = released.at(-1);
  if (!last) throw new Error('No store was released.');
  const steps = [...migrations, ...laterSteps(migrations.length)];
  const target = steps.length;
  const clean = countFaults();
  useDatabase(clean, { upgrades: true });
  await fill(last.version, last.rows);
  const from = clean.calls.length;
  (await openAt(target, steps)).close();
  const calls = clean.calls.length - from;
  const upgraded = await everyRow();
  await fill(last.version, last.rows);
  const before = await everyRow();
  let wrong = 0;
  let broken = 0;
  for (const kind of kinds)
    for (let at = 0; at < calls; at++) {
      const faults = countFaults({ kind, at: from + at, lasting: false });
      useDatabase(faults, { upgrades: true });
      await fill(last.version, last.rows);
      const failed = await openAt(target, steps).then(
        (db) => db.close(),
        () => true,
      );
      if (faults.hits > 0) broken++;
      faults.heal();
      const kept = await everyRow();
      if (!isDeepStrictEqual(kept, failed ? before : upgraded))
        say(`${kind} at ${at}: rows differ (${++wrong})`);
      (await openAt(target, steps)).close();
      if (!isDeepStrictEqual(await everyRow(), upgraded))
        say(`${kind} at ${at}: not made up for (${++wrong})`);
    }
  return {
    what: 'stores that lost something, or are neither old nor new',
    found: `${wrong} of ${broken} broken upgrades (${calls} calls, ${kinds.join(', ')})`,
    passed: wrong === 0 && broken >= calls,
  };
}

/** Another page of the extension still holds the old version: ours makes room at once, a stubborn one holds it up, no more. */
async function oldConnections(): Promise<Shown> {
  const last = released.at(-1);
  if (!last) throw new Error('No store was released.');
  const steps = [...migrations, ...laterSteps(migrations.length)];
  useDatabase(countFaults());
  await fill(last.version, last.rows);
  await withDatabase((db) => db.getAll('walks'));
  const stubborn = await openDB(databaseName);
  let done = false;
  const opening = openAt(steps.length, steps).then((db) => {
    done = true;
    return db;
  });
  await new Promise((later) => setTimeout(later, 50));
  const held = !done;
  const during = await stubborn.count('walks');
  stubborn.close();
  const db = await opening;
  const after = await db.count('walks');
  db.close();
  const expected = last.rows.walks.length;
  return {
    what: 'an old connection: held up while it is open, then complete',
    found: `${held}, ${during} and ${after} of ${expected} walks`,
    passed: held && during === expected && after === expected,
  };
}

/** A step that throws after it has changed something must not be half done; without the undo it is. */
async function control(): Promise<Shown> {
  const last = released.at(-1);
  if (!last) throw new Error('No store was released.');
  useDatabase(countFaults());
  await fill(last.version, last.rows);
  const db = await openDB(databaseName, 99, {
    upgrade: async (_db, _from, _to, upgrade) => {
      await upgrade.objectStore('walks').clear();
    },
  });
  const left = await db.count('walks');
  db.close();
  return {
    what: 'control: a step that loses the walks',
    found: `${left} of ${last.rows.walks.length} left`,
    passed: left < last.rows.walks.length,
  };
}

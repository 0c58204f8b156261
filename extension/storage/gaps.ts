import { withDatabase } from './database.ts';
import type { DocumentRow } from './schema.ts';
import { transact } from './transact.ts';

/** Documents of a walk whose journal has a hole: a write that never arrived, or one that could not be read. */
export async function documentsWithGaps(walk: string): Promise<DocumentRow[]> {
  const rows = await withDatabase((db) => db.getAllFromIndex('documents', 'walk', walk));
  return rows.filter(({ missing, refused }) => missing.length > 0 || refused > 0);
}

/** Forgets the holes of these documents: they are marked in the log now. */
export function forgetGaps(docs: readonly string[]): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction('documents', 'readwrite');
    await transact(tx, async () => {
      for (const doc of docs) {
        const row = await tx.store.get(doc);
        if (row) await tx.store.put({ ...row, missing: [], refused: 0 });
      }
    });
  });
}

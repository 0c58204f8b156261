import { withDatabase } from './database.ts';
import type { WalkSummary } from './schema.ts';
import { transact } from './transact.ts';

/** All walks, newest first. */
export async function listWalks(): Promise<WalkSummary[]> {
  const walks = await withDatabase((db) => db.getAll('walks'));
  return walks.sort((a, b) => b.startedAt - a.startedAt);
}

export function readWalk(id: string): Promise<WalkSummary | undefined> {
  return withDatabase((db) => db.get('walks', id));
}

/** Removes everything of one walk: its line, log, documents and pictures. */
export function deleteWalk(id: string): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['walks', 'segments', 'documents', 'pictures'], 'readwrite', {
      durability: 'strict',
    });
    const stores = [tx.objectStore('documents'), tx.objectStore('pictures')] as const;
    await transact(tx, async () => {
      for (const store of stores)
        for (const key of await store.index('walk').getAllKeys(id)) await store.delete(key);
      await tx.objectStore('segments').delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
      await tx.objectStore('walks').delete(id);
    });
  });
}

import type { JourneyEvent } from '../../core/journey/event.ts';
import { addSegment, type Writing } from './append.ts';
import { withDatabase } from './database.ts';
import type { DocumentRow } from './schema.ts';
import { transact } from './transact.ts';

/**
 * Says in the log where something of the journal never arrived (a gap is never silent), and forgets the holes: both or
 * neither. `say` makes the act for one document. Returns how many acts were written.
 */
export function markGaps(walk: string, say: (hole: DocumentRow) => JourneyEvent): Promise<number> {
  return withDatabase((db) => {
    const tx: Writing = db.transaction(['walks', 'segments', 'documents'], 'readwrite', {
      durability: 'relaxed',
    });
    return transact(tx, async () => {
      const summary = await tx.objectStore('walks').get(walk);
      const documents = tx.objectStore('documents');
      const rows = await documents.index('walk').getAll(walk);
      const holes = rows.filter(({ missing, refused }) => missing.length > 0 || refused > 0);
      if (!summary || holes.length === 0) return 0;
      await addSegment(tx, summary, holes.map(say));
      for (const row of holes) await documents.put({ ...row, missing: [], refused: 0 });
      return holes.length;
    });
  });
}

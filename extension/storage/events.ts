import type { JourneyEvent } from '../../core/journey/event.ts';
import { withDatabase } from './database.ts';
import { unpack } from './pack.ts';

/**
 * The log of a walk from segment `from` on, in the order it was written. `next` is where to read on later:
 * `readEvents(walk, next)` gives only what came since.
 */
export function readEvents(walk: string, from = 0): Promise<{ events: JourneyEvent[]; next: number }> {
  return withDatabase(async (db) => {
    const range = IDBKeyRange.bound([walk, from], [walk, Number.POSITIVE_INFINITY]);
    const segments = await db.getAll('segments', range);
    const last = segments.at(-1);
    return { events: segments.flatMap(unpack), next: last ? last.seq + 1 : from };
  });
}

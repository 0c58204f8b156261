import type { ActOf } from '../../core/journey/acts.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { canRemove, withoutTexts } from '../../core/journey/redact-event.ts';
import { addSegment, type Writing } from './append.ts';
import { withDatabase } from './database.ts';
import { pack, unpack } from './pack.ts';
import { transact } from './transact.ts';

/**
 * Removes for good what a redaction names (an event, its texts, or a picture's bytes) and adds the act that says so, all in
 * one transaction: afterwards neither the database nor any export made from it holds a byte of it. Events that the walk
 * cannot be read without keep their place and lose only their texts. Rejects when the walk is not there.
 */
export function redact(walk: string, act: ActOf<'redact'>): Promise<void> {
  return withDatabase((db) => {
    const tx: Writing = db.transaction(['walks', 'segments', 'pictures'], 'readwrite', {
      durability: 'strict',
    });
    return transact(tx, async () => {
      const summary = await tx.objectStore('walks').get(walk);
      if (!summary) throw new Error(`There is no walk ${walk}.`);
      const segments = tx.objectStore('segments');
      const of = new Set(act.of);
      let { events: count, pictures } = summary;
      const range = IDBKeyRange.bound([walk, 0], [walk, Number.POSITIVE_INFINITY]);
      for (const segment of await segments.getAll(range)) {
        const before = unpack(segment);
        const named = before.filter(({ id }) => of.has(id));
        if (named.length === 0) continue;
        const events = before.flatMap((event) => (of.has(event.id) ? left(event, act.what) : [event]));
        await segments.put(pack(walk, segment.seq, events));
        count -= before.length - events.length;
        for (const event of named) {
          if (event.type !== 'picture' || act.what === 'text') continue;
          const known = await tx.objectStore('pictures').getKey(event.picture.id);
          await tx.objectStore('pictures').delete(event.picture.id);
          if (known !== undefined) pictures--;
        }
      }
      await addSegment(tx, { ...summary, events: count, pictures }, [act]);
    });
  });
}

/** What stays of an event that was named. */
function left(event: JourneyEvent, what: ActOf<'redact'>['what']): JourneyEvent[] {
  return what === 'event' && canRemove(event) ? [] : [withoutTexts(event)];
}

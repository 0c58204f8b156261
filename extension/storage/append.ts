import type { IDBPTransaction } from 'idb';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { withDatabase } from './database.ts';
import { pack } from './pack.ts';
import type { PictureRow, WalkSummary, WaymarkDatabase } from './schema.ts';
import { transact } from './transact.ts';

export type Change = (walk: WalkSummary) => Partial<WalkSummary>;
type Stores = ('walks' | 'segments' | 'documents' | 'pictures')[];
export type Writing = IDBPTransaction<WaymarkDatabase, Stores, 'readwrite'>;

/** Acts that are no step of the auditor's: they manage the walk. */
const noStep = new Set([
  'start',
  'pause',
  'resume',
  'stop',
  'gap',
  'undo',
  'redo',
  'redact',
  'effect',
  'leave',
]);

/** Begins the log of a new walk. Throws a ConstraintError when there is one with this id. */
export function createWalk(walk: WalkSummary, events: readonly JourneyEvent[]): Promise<void> {
  return withDatabase(async (db) => {
    const tx: Writing = db.transaction(['walks', 'segments'], 'readwrite', { durability: 'strict' });
    await transact(tx, async () => {
      await tx.objectStore('walks').add(walk);
      await addSegment(tx, walk, events);
    });
  });
}

/**
 * Adds events to a walk's log and applies `change` to its line, in one transaction; resolves once it is complete.
 * Rejects when the walk is not there.
 */
export function appendEvents(
  walk: string,
  events: readonly JourneyEvent[],
  change?: Change,
  durability?: 'strict',
): Promise<void> {
  return appendOnce(walk, events, () => false, change, durability);
}

/** As {@link appendEvents}, but does nothing when `isDone` says of the walk's line that it was done before. */
export function appendOnce(
  walk: string,
  events: readonly JourneyEvent[],
  isDone: (walk: WalkSummary) => boolean,
  change?: Change,
  durability?: 'strict',
): Promise<void> {
  return withDatabase(async (db) => {
    const tx: Writing = db.transaction(['walks', 'segments'], 'readwrite', {
      durability: durability ?? 'relaxed',
    });
    await transact(tx, async () => {
      const summary = await tx.objectStore('walks').get(walk);
      if (!summary) throw new Error(`There is no walk ${walk}.`);
      if (!isDone(summary)) await addSegment(tx, { ...summary, ...change?.(summary) }, events);
    });
  });
}

/** Adds a picture and the act that tells of it, both or neither. */
export function appendPicture(walk: string, act: JourneyEvent, picture: PictureRow): Promise<void> {
  return withDatabase((db) => {
    const tx: Writing = db.transaction(['walks', 'segments', 'pictures'], 'readwrite', {
      durability: 'relaxed',
    });
    return transact(tx, async () => {
      const summary = await tx.objectStore('walks').get(walk);
      if (!summary) throw new Error(`There is no walk ${walk}.`);
      await tx.objectStore('pictures').add(picture);
      await addSegment(tx, { ...summary, pictures: summary.pictures + 1 }, [act]);
    });
  });
}

/** Writes the next segment and the line that counts it. Awaits nothing but requests of `tx`. */
export async function addSegment(
  tx: Writing,
  walk: WalkSummary,
  events: readonly JourneyEvent[],
): Promise<void> {
  const next: WalkSummary = {
    ...walk,
    steps: walk.steps + events.filter(isStep).length,
    events: walk.events + events.length,
    segments: walk.segments + (events.length > 0 ? 1 : 0),
    updatedAt: events.reduce((latest, { at }) => Math.max(latest, at), walk.updatedAt),
  };
  await Promise.all([
    events.length > 0 ? tx.objectStore('segments').add(pack(walk.id, walk.segments, events)) : undefined,
    tx.objectStore('walks').put(next),
  ]);
}

/** A page reached, or something the auditor said. */
function isStep(event: JourneyEvent): boolean {
  if ('doc' in event) return event.type === 'visit' && event.frame === 0;
  return !noStep.has(event.type);
}

import type { JourneyEvent } from '../../core/journey/event.ts';
import { appendOnce } from '../storage/append.ts';
import type { WalkSummary } from '../storage/schema.ts';
import { deleteWalk, listWalks } from '../storage/walks.ts';
import { readJournal } from './journal.ts';
import { current } from './record.ts';
import { makeAct } from './write-act.ts';

/**
 * Ends walks that are open in the store but that no session speaks of: one that was given up after a crash, or whose
 * record was lost. From the last that is known of it to now something may be missing, and its log says so. A walk that
 * could not even begin is removed. Must have the writers' turn.
 */
export async function endLeftWalks(): Promise<void> {
  const { batches } = await readJournal();
  for (const walk of await listWalks()) {
    // What still waits for its place belongs to the walk, too.
    if (batches.some((batch) => batch.walk === walk.id)) continue;
    if (walk.state === 'stopped' || walk.id === current()?.walk) continue;
    if (walk.events <= 1 && walk.pictures === 0) await deleteWalk(walk.id);
    else await endWalk(walk);
  }
}

/** Marks what a crash may have cost, from the last event to now; nothing for a walk that was paused. */
export function crashGap({ id, state, updatedAt }: WalkSummary, at: number): JourneyEvent[] {
  if (state !== 'walking') return [];
  return [makeAct(id, { type: 'gap', at, from: updatedAt, to: at, why: 'The browser was closed.' })];
}

/** The gap first: acts of one moment are in the order in which they were made. */
export function endingOf(walk: WalkSummary, at: number): JourneyEvent[] {
  return [...crashGap(walk, at), makeAct(walk.id, { type: 'stop', at })];
}

async function endWalk(walk: WalkSummary): Promise<void> {
  const at = Date.now();
  await appendOnce(
    walk.id,
    endingOf(walk, at),
    ({ state }) => state === 'stopped',
    ({ quiet }) => ({ state: 'stopped', quiet: [...quiet, [at, Number.POSITIVE_INFINITY]] }),
    'strict',
  );
}

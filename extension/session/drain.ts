import { markGaps } from '../storage/gaps.ts';
import { takeOver } from '../storage/take-over.ts';
import { readWalk } from '../storage/walks.ts';
import { forget, type JournalBatch, readJournal } from './journal.ts';
import { settle } from './owed.ts';
import { lastTab, placeOf } from './places.ts';
import { current, isOf } from './record.ts';
import { makeAct } from './write-act.ts';

/** A document that has not said hello by then never will. */
const helloWithinMs = 3_000;
const firstSeen = new Map<string, number>();

export type Drained = {
  walks: string[] /** Some batches wait for their document's hello. */;
  waiting: boolean;
};

/**
 * Takes the journal over into the log and then forgets what was taken. `finish` does not wait for anybody any more: at the
 * end of a walk and before a pause.
 */
export async function drainJournal({ finish = false } = {}): Promise<Drained> {
  // What was paused or stopped says which facts are still wanted.
  const grown = await settle();
  const { batches, broken } = await readJournal();
  await forget(broken);
  let waiting = false;
  for (const walk of new Set(batches.map((batch) => batch.walk))) {
    const placed: JournalBatch[] = [];
    const unwanted: string[] = [];
    const stored = await readWalk(walk);
    for (const batch of batches.filter((other) => other.walk === walk)) {
      const found = stored ? await place(batch, finish) : 'unwanted';
      if (found === 'unwanted') unwanted.push(batch.key);
      else if (found === 'waiting') waiting = true;
      else placed.push(found);
    }
    if (placed.length > 0 && (await takeOver(walk, placed)) > 0) grown.push(walk);
    await forget([...placed.map(({ key }) => key), ...unwanted]);
  }
  for (const walk of new Set([...batches.map((batch) => batch.walk), ...grown]))
    if (!waiting && current()?.walk !== walk) await markHoles(walk);
  return { walks: [...new Set(grown)], waiting };
}

/** What is missing in the journal of a walk that has ended will not come any more. */
export async function markHoles(walk: string): Promise<void> {
  await markGaps(walk, ({ missing, refused, lastAt }) => {
    const why = `${missing.length + refused} notes of a page could not be stored.`;
    return makeAct(walk, { type: 'gap', from: lastAt, to: lastAt, why });
  });
}

/** Fills in the tab of a batch whose script did not know it. Tabs outside the running walk are nobody's business. */
async function place(batch: JournalBatch, finish: boolean): Promise<JournalBatch | 'waiting' | 'unwanted'> {
  const session = current();
  const inWalk = (tab: number) =>
    session?.walk !== batch.walk || session.tabs.length === 0 || isOf(session, tab);
  if (batch.tab >= 0) return inWalk(batch.tab) ? batch : 'unwanted';
  const said = await placeOf(batch.doc);
  if (said) return inWalk(said.tab) ? { ...batch, ...said } : 'unwanted';
  const since = firstSeen.get(batch.doc) ?? Date.now();
  firstSeen.set(batch.doc, since);
  if (!finish && Date.now() - since < helloWithinMs) return 'waiting';
  firstSeen.delete(batch.doc);
  return { ...batch, tab: (await lastTab()) ?? session?.tabs[0] ?? 0, frame: 0 };
}

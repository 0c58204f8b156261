import { Refusal } from '../messaging/refusal.ts';
import { documentsWithGaps, forgetGaps } from '../storage/gaps.ts';
import { drainJournal } from './drain.ts';
import { inTurn } from './queue.ts';
import { ready } from './record.ts';
import { tellGrowth, tellState } from './tell.ts';
import { clearTrouble, currentTrouble, noteTrouble } from './trouble.ts';
import { writeAct } from './write-act.ts';

/** A burst of facts is taken over at once. */
const gatherMs = 50;
const retryMs = 1_000;

let planned = false;

/** Something waits in the journal: take it over soon. */
export function drainSoon(ms = gatherMs): void {
  if (planned) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    // A failure is in the session's state by now; the journal keeps what it has, and the next try comes.
    void drain().catch(() => drainSoon(retryMs));
  }, ms);
}

/** Takes the journal over now. Rejects when storage fails; then nothing was forgotten. */
export async function drain(options: { finish?: boolean } = {}): Promise<void> {
  await ready();
  const { walks, waiting } = await inTurn(() => kept(() => drainJournal(options)));
  for (const walk of walks) await tellGrowth(walk);
  if (waiting) drainSoon(retryMs);
}

/** Does a write in turn; when storage fails, that becomes part of the session's state and the caller is told plainly. */
export function write<T>(work: () => Promise<T>): Promise<T> {
  return inTurn(() => kept(work));
}

async function kept<T>(work: () => Promise<T>): Promise<T> {
  try {
    const value = await work();
    if (clearTrouble()) void tellState();
    return value;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (noteTrouble(error)) void tellState();
    const trouble = currentTrouble();
    throw trouble ? new Refusal(trouble.code, trouble.message) : error;
  }
}

/** Says in the log where something of the journal never arrived: a gap is never silent. */
export async function markGaps(walk: string): Promise<void> {
  const rows = await documentsWithGaps(walk);
  if (rows.length === 0) return;
  for (const { missing, refused, lastAt } of rows) {
    const why = `${missing.length + refused} notes of a page could not be stored.`;
    await writeAct(walk, { type: 'gap', from: lastAt, to: lastAt, why });
  }
  await forgetGaps(rows.map(({ doc }) => doc));
}

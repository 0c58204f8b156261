import { Refusal } from '../messaging/refusal.ts';
import { aside } from './aside.ts';
import { drainJournal } from './drain.ts';
import { endLeftWalks } from './end-left.ts';
import { inTurn } from './queue.ts';
import { ready, walking } from './record.ts';
import { tellGrowth, tellState } from './tell.ts';
import { clearTrouble, currentTrouble, isFull, noteTrouble } from './trouble.ts';

/** A burst of facts is taken over at once. */
const gatherMs = 50;
const retryMs = 1_000;

let planned = false;
let stopForSpace = (): Promise<void> => Promise.resolve();

/** Says how a walk is paused when there is no room for it any more. */
export function whenFull(pause: () => Promise<void>): void {
  stopForSpace = pause;
}

/** Something waits in the journal: take it over soon. */
export function drainSoon(ms = gatherMs): void {
  if (planned) return;
  planned = true;
  setTimeout(() => {
    // A failure is in the session's state by now; the journal keeps what it has, and the next try comes.
    void drain().catch(() => drainSoon(retryMs));
  }, ms);
}

/** Takes the journal over now. Rejects when storage fails; then nothing was forgotten. */
export async function drain(options: { finish?: boolean } = {}): Promise<void> {
  await ready();
  const { walks, waiting } = await inTurn(() => {
    // Until it has its turn, one plan takes in all that comes: where storage hangs they would only pile up.
    planned = false;
    return kept(() => drainJournal(options));
  });
  for (const walk of walks) await tellGrowth(walk);
  if (waiting) drainSoon(retryMs);
}

/** Brings the log up to date where the walk's state holds without it: what cannot be written now is written later. */
export async function catchUp({ finish = true } = {}): Promise<void> {
  const caughtUp = drain({ finish }).then(() => write(endLeftWalks));
  // What fails here is the session's trouble by now, and is tried again.
  await caughtUp.catch(() => undefined);
}

/** Does a write in turn; when storage fails, that becomes part of the session's state and the caller is told plainly. */
export function write<T>(work: () => Promise<T>): Promise<T> {
  return inTurn(() => kept(work));
}

async function kept<T>(work: () => Promise<T>): Promise<T> {
  try {
    const value = await work();
    if (clearTrouble()) aside(tellState());
    return value;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (noteTrouble(error)) aside(tellState());
    if (isFull() && walking()) aside(stopForSpace());
    // Finds out when storage works again.
    drainSoon(retryMs);
    const trouble = currentTrouble();
    throw trouble ? new Refusal(trouble.code, trouble.message) : error;
  }
}

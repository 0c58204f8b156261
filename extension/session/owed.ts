import { type Act, actSchema } from '../../core/journey/acts.ts';
import { browser } from '../browser.ts';
import { appendOnce, type Change } from '../storage/append.ts';
import type { WalkSummary } from '../storage/schema.ts';
import { readWalk } from '../storage/walks.ts';
import { forget } from './journal.ts';

/**
 * Pausing, resuming and stopping hold at once, whether or not the database answers: the act is kept beside the session's
 * record, in the same write, and owed to the log until it is there.
 */
export type Owed = Extract<Act, { type: 'pause' | 'resume' | 'stop' }>;

const keyPattern = /^o\/([^/]+)\/\d+$/;

/** What to keep for an act that the log of a walk is owed. */
export function owe(walk: string, act: Owed): Record<string, Owed> {
  return { [`o/${walk}/${act.at}`]: act };
}

/** Pays what is owed, oldest first, each once. Returns the walks that grew. Rejects when storage fails; then it stays owed. */
export async function settle(): Promise<string[]> {
  const paid: string[] = [];
  for (const { key, walk, act } of await readOwed()) {
    if (act && (await readWalk(walk))) {
      await pay(walk, act);
      paid.push(walk);
    }
    await forget([key]);
  }
  return paid;
}

type Line = { key: string; walk: string; act: Owed | undefined };

async function readOwed(): Promise<Line[]> {
  const stored = await browser.storage.local.get(null);
  const lines = Object.entries(stored).flatMap(([key, value]): Line[] => {
    const walk = keyPattern.exec(key)?.[1];
    if (walk === undefined) return [];
    const act = actSchema.safeParse(value).data;
    return [{ key, walk, act: act && isOwed(act) ? act : undefined }];
  });
  return lines.sort((a, b) => (a.act?.at ?? 0) - (b.act?.at ?? 0));
}

function isOwed(act: Act): act is Owed {
  return act.type === 'pause' || act.type === 'resume' || act.type === 'stop';
}

async function pay(walk: string, act: Owed): Promise<void> {
  const { isDone, change } = effects[act.type](act.at);
  await appendOnce(walk, [act], isDone, change, act.type === 'stop' ? 'strict' : undefined);
}

type Effect = { isDone: (walk: WalkSummary) => boolean; change: Change };
type Quiet = WalkSummary['quiet'];

/** What each does to the walk's line, and how the line shows that it was done. */
const effects: Record<Owed['type'], (at: number) => Effect> = {
  pause: (at) => ({
    isDone: ({ quiet }) => quiet.some(([from]) => from === at),
    change: ({ quiet }) => ({ state: 'paused', quiet: openFrom(quiet, at) }),
  }),
  resume: (at) => ({
    isDone: ({ quiet }) => quiet.some(([, to]) => to === at),
    change: ({ quiet }) => ({
      state: 'walking',
      quiet: quiet.map(([from, to]) => [from, Math.min(to, at)] as const),
    }),
  }),
  stop: (at) => ({
    isDone: ({ quiet, state }) => state === 'stopped' && quiet.some(([from]) => from === at),
    change: ({ quiet }) => ({ state: 'stopped', quiet: openFrom(quiet, at) }),
  }),
};

function openFrom(quiet: Quiet, at: number): Quiet {
  return [...quiet, [at, Number.POSITIVE_INFINITY]];
}

import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';
import { type Now, nowKey } from '../capture/now.ts';
import { Refusal } from '../messaging/refusal.ts';
import { aside } from './aside.ts';
import type { Owed } from './owed.ts';

/** The running walk as it outlives the worker. `interrupted`: the browser ended while it ran, and nobody took it up yet. */
const recordSchema = z.object({
  walk: z.string(),
  state: z.enum(['walking', 'paused', 'interrupted']),
  startedAt: z.number(),
  /** Tabs that belong to the walk. */
  tabs: z.array(z.number()),
  /** Tabs that did, and were closed: what they wrote last may still be in the journal. */
  left: z.array(z.number()).default([]),
  mask: z.array(z.string()).default([]),
  /** Only in the build for tests. */
  journal: z.boolean().optional(),
});
export type SessionRecord = z.infer<typeof recordSchema>;

const recordKey = 'session';
/** Lives as long as the browser runs with this extension loaded; its absence tells of a restart. */
const aliveKey = 'alive';

let record: SessionRecord | undefined;
let restored: Promise<void> | undefined;

/** Reads the record once per life of the worker. Everything waits for it. */
export function ready(): Promise<void> {
  restored ??= restore().catch((error: unknown) => {
    restored = undefined;
    throw noMemory(error);
  });
  return restored;
}

export function current(): SessionRecord | undefined {
  return record;
}

/** The walk that is being recorded right now. */
export function walking(): SessionRecord | undefined {
  return record?.state === 'walking' ? record : undefined;
}

/** Is this tab part of the walk, or was it until it was closed? */
export function isOf({ tabs, left }: SessionRecord, tab: number): boolean {
  return tabs.includes(tab) || left.includes(tab);
}

/**
 * Keeps the record, and with it what the scripts in the pages go by and what the log is `owed`. When it cannot be kept,
 * everything is as it was before.
 */
export async function keep(next: SessionRecord | undefined, owed: Record<string, Owed> = {}): Promise<void> {
  const before = record;
  record = next;
  try {
    await store(next, owed);
  } catch (error) {
    if (record === next) record = before;
    throw noMemory(error);
  }
}

async function store(next: SessionRecord | undefined, owed: Record<string, Owed>): Promise<void> {
  const { local } = browser.storage;
  if (!next) {
    // One write, so that all of it holds or nothing; what is left of it is only tidied away.
    await local.set({ ...owed, [recordKey]: null, [nowKey]: null });
    return aside(local.remove([recordKey, nowKey]));
  }
  const { walk, state, mask, journal } = next;
  if (state === 'interrupted') await local.remove(nowKey);
  const now: Partial<Record<string, Now>> =
    state === 'interrupted'
      ? {}
      : { [nowKey]: { walk, state, mask, ...(journal === undefined ? {} : { journal }) } };
  return local.set({ [recordKey]: next, ...now, ...owed });
}

/** The browser's small memory for extensions fails: rare, and nothing of a walk's log depends on it. */
function noMemory(error: unknown): Refusal {
  return new Refusal(
    'no-memory',
    `The browser's memory for extensions does not answer (${String(error).slice(0, 120)}). Nothing was changed and what is stored is safe. Try again; restart the browser if this stays.`,
  );
}

async function restore(): Promise<void> {
  const [stored, life] = await Promise.all([
    browser.storage.local.get(recordKey),
    browser.storage.session.get(aliveKey),
  ]);
  const read = recordSchema.safeParse(stored[recordKey]);
  record = read.success ? read.data : undefined;
  if (life[aliveKey] === true) return;
  // The browser was restarted: tabs have new numbers, and nobody asked for recording to go on.
  if (record) await keep({ ...record, state: 'interrupted', tabs: [], left: [] });
  await browser.storage.session.set({ [aliveKey]: true });
}

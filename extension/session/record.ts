import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';
import { type Now, nowKey } from '../capture/now.ts';

/** The running walk as it outlives the worker. `interrupted`: the browser ended while it ran, and nobody took it up yet. */
const recordSchema = z.object({
  walk: z.string(),
  state: z.enum(['walking', 'paused', 'interrupted']),
  startedAt: z.number(),
  /** Tabs that belong to the walk. */
  tabs: z.array(z.number()),
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
    throw error;
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

/** Keeps the record, and with it what the scripts in the pages go by. */
export async function keep(next: SessionRecord | undefined): Promise<void> {
  record = next;
  if (!next) return browser.storage.local.remove([recordKey, nowKey]);
  const { walk, state, mask, journal } = next;
  if (state === 'interrupted') await browser.storage.local.remove(nowKey);
  const now: Partial<Record<string, Now>> =
    state === 'interrupted'
      ? {}
      : { [nowKey]: { walk, state, mask, ...(journal === undefined ? {} : { journal }) } };
  return browser.storage.local.set({ [recordKey]: next, ...now });
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
  if (record) await keep({ ...record, state: 'interrupted', tabs: [] });
  await browser.storage.session.set({ [aliveKey]: true });
}

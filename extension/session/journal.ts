import { factSchema } from '../../core/journey/facts.ts';
import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';
import type { Batch } from '../storage/take-over.ts';

export type JournalBatch = Batch & { key: string; walk: string };
export type Journal = {
  batches: JournalBatch[] /** Keys of entries that nobody can read. */;
  broken: string[];
};

const keyPattern = /^j\/([^/]+)\/([^/]+)\/(\d+)$/;
const entrySchema = z.object({
  tab: z.number().int(),
  frame: z.number().int(),
  // A page's process can be taken over by the page: each fact is read as strictly as a file from a stranger.
  facts: z.array(z.unknown()).max(2_000),
});

/** Everything that waits in the journal. Facts that do not fit are left out; their batch still counts. */
export async function readJournal(): Promise<Journal> {
  const stored = await browser.storage.local.get(null);
  const journal: Journal = { batches: [], broken: [] };
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith('j/')) continue;
    const [, walk, doc, number] = keyPattern.exec(key) ?? [];
    const entry = entrySchema.safeParse(value);
    if (walk === undefined || doc === undefined || !entry.success) {
      journal.broken.push(key);
      continue;
    }
    const { tab, frame, facts: all } = entry.data;
    const facts = all.flatMap((fact) => factSchema.safeParse(fact).data ?? []);
    const refused = all.length - facts.length;
    journal.batches.push({ key, walk, doc, number: Number(number), tab, frame, facts, refused });
  }
  return journal;
}

/** Forgets entries. Only after what they held is safe elsewhere, or is not wanted. */
export async function forget(keys: string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove(keys);
}

/** Calls back whenever something was added to the journal; wakes the worker for it. */
export function onJournal(hear: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (
      Object.entries(changes).some(([key, change]) => key.startsWith('j/') && change.newValue !== undefined)
    )
      hear();
  });
}

/** Writes for a page that could not. What it says is read when it is taken over, like everything there. */
export async function addToJournal(key: string, entry: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: entry });
}

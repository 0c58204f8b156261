import type { Fact } from '../../core/journey/facts.ts';
import { batched } from './batch.ts';
import type { Host } from './host.ts';
import type { Place, Sink } from './recorder.ts';

/** One write to the journal. `tab` is −1 when the script did not know it yet. */
export type JournalEntry = { tab: number; frame: number; facts: Fact[] };

/** A document also counts its writes: a missing number is a gap. In Firefox it is `leaving` from `pagehide` on. */
export type JournalPlace = Place & { batches: number; leaving?: boolean };

const retryMs = 500;

/**
 * Writes batches to `storage.local` under `j/<walk>/<doc>/<batch>`: the only route that survives a stopped worker when the
 * click leaves the page. A batch that could not be stored is tried again while the page lives.
 *
 * Firefox stores in several steps and drops what a page writes while it goes; a message is a single step and arrives. So
 * there what is written from `pagehide` on is also sent to the worker, which puts it under the same key.
 */
export function journalSink(host: Host, place: JournalPlace, signal: AbortSignal): Sink {
  const write = async (key: string, facts: Fact[]): Promise<void> => {
    if (!host.runtime.id) return;
    const entry: JournalEntry = { tab: place.tab, frame: place.frame, facts };
    if (import.meta.env.FIREFOX && place.leaving)
      host.runtime.sendMessage({ verb: 'lastWords', takes: { key, entry } }).catch(() => undefined); // the other route may have worked
    try {
      await host.storage.local.set({ [key]: entry });
    } catch {
      // Full or closed storage: the worker shows that to the auditor; the batch number keeps its place.
      setTimeout(() => void write(key, facts), retryMs);
    }
  };
  let written: Promise<unknown> = Promise.resolve();
  const sink = batched((facts) => {
    written = Promise.all([written, write(`j/${place.walk}/${place.doc}/${place.batches++}`, facts)]);
  }, signal);
  return { ...sink, settled: () => written };
}

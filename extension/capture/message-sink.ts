import { batched } from './batch.ts';
import type { Host } from './host.ts';
import type { JournalPlace } from './journal-sink.ts';
import type { Sink } from './recorder.ts';

/**
 * What most extensions do: send each fact to the worker. It loses facts when a click leaves the page while the worker is
 * stopped; the tests use it to show that they would notice. Not in the shipped build.
 */
export function messageSink(host: Host, place: JournalPlace, signal: AbortSignal): Sink {
  return batched((facts) => {
    const key = `j/${place.walk}/${place.doc}/${place.batches++}`;
    const entry = { tab: place.tab, frame: place.frame, facts };
    host.runtime.sendMessage({ naive: { [key]: entry } }).catch(() => undefined); // losing it is the point
  }, signal);
}

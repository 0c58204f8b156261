import { observeEntries } from './observe-entries.ts';
import type { Recorder } from './recorder.ts';

/**
 * Sent without anybody waiting for an answer: no reaction to a click, and nothing a person could notice failing. `other` is
 * what the browser asks for on its own, such as the page's icon.
 */
const unnoticed = new Set(['beacon', 'ping', 'csp-report', 'other']);

/** Tells of every finished request of the page (the browser tells only then), with its start as `performance.now()` counts. */
export function watchRequests(recorder: Recorder, tell: (entry: PerformanceResourceTiming) => void): void {
  observeEntries(
    recorder,
    'resource',
    (entry) => {
      if (entry instanceof PerformanceResourceTiming && !unnoticed.has(entry.initiatorType)) tell(entry);
    },
    { earlier: false },
  );
}

import type { Recorder } from './recorder.ts';

/**
 * Sent without anybody waiting for an answer: no reaction to a click, and nothing a person could notice failing. `other` is
 * what the browser asks for on its own, such as the page's icon.
 */
const unnoticed = new Set(['beacon', 'ping', 'csp-report', 'other']);

/** Tells of every finished request of the page (the browser tells only then), with its start as `performance.now()` counts. */
export function watchRequests(recorder: Recorder, tell: (entry: PerformanceResourceTiming) => void): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      recorder.guard(() => {
        if (entry instanceof PerformanceResourceTiming && !unnoticed.has(entry.initiatorType)) tell(entry);
      });
  });
  observer.observe({ type: 'resource' });
  recorder.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

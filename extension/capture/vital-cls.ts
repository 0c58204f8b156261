import { observeEntries } from './observe-entries.ts';
import type { Recorder } from './recorder.ts';
import type { Vital } from './vital.ts';

type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources?: { node?: Node | null }[];
};

/** Session windows as web.dev/articles/cls defines them. */
const gapMs = 1_000;
const windowMs = 5_000;

/** Cumulative layout shift: the worst window of shifts that no input explains, with the element that moved most. */
export function cumulativeShift(recorder: Recorder): Vital {
  let worst = { value: 0, node: undefined as Node | undefined };
  let session = { value: 0, from: 0, to: 0, most: 0, node: undefined as Node | undefined };
  const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

  const flush = observeEntries(recorder, 'layout-shift', (entry) => {
    const { value, hadRecentInput, startTime, sources } = entry as Shift;
    if (hadRecentInput) return;
    const goesOn = startTime - session.to < gapMs && startTime - session.from < windowMs && session.value > 0;
    if (!goesOn) session = { value: 0, from: startTime, to: startTime, most: 0, node: undefined };
    session.value += value;
    session.to = startTime;
    if (value > session.most) {
      session.most = value;
      session.node = sources?.[0]?.node ?? undefined;
    }
    if (session.value > worst.value) worst = { value: session.value, node: session.node };
  });
  return {
    read: () => {
      flush();
      if (!supported) return undefined;
      const { node } = worst;
      return { metric: 'CLS', value: Math.round(worst.value * 10_000) / 10_000, ...(node ? { node } : {}) };
    },
    reset: () => {
      worst = { value: 0, node: undefined };
      session = { value: 0, from: 0, to: 0, most: 0, node: undefined };
    },
  };
}

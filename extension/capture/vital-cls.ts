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
  let worst = windowFrom(0);
  let session = worst;
  const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

  const flush = observeEntries(recorder, 'layout-shift', (entry) => {
    const { value, hadRecentInput, startTime, sources } = entry as Shift;
    if (hadRecentInput) return;
    const goesOn = startTime - session.to < gapMs && startTime - session.from < windowMs && session.value > 0;
    if (!goesOn) session = windowFrom(startTime);
    session.value += value;
    session.to = startTime;
    if (value > session.most) {
      session.most = value;
      session.node = sources?.[0]?.node ?? undefined;
    }
    if (session.value > worst.value) worst = { ...session };
  });
  return {
    read: () => {
      flush();
      if (!supported) return undefined;
      const { node } = worst;
      return {
        metric: 'CLS',
        value: Math.round(worst.value * 10_000) / 10_000,
        at: session.to,
        ...(node ? { node } : {}),
      };
    },
    reset: () => {
      worst = windowFrom(0);
      session = worst;
    },
  };
}

function windowFrom(at: number) {
  return { value: 0, from: at, to: at, most: 0, node: undefined as Node | undefined };
}

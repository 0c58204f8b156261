import { observeEntries } from './observe-entries.ts';
import type { Recorder } from './recorder.ts';
import type { Vital } from './vital.ts';

type Timing = PerformanceEventTiming & { interactionId?: number; target: Node | null };
type Interaction = { id: number; at: number; ms: number; cause: string; node: Node | undefined };

/** As web-vitals does: the longest ten are enough for one outlier in fifty interactions. */
const most = 10;
const outlierEvery = 50;
/** The browser reports interactions in steps of 8 ms and from 16 ms on. */
const thresholdMs = 40;

/** Interaction to next paint: the longest interaction, one outlier left out for every fifty, with its longest phase. */
export function interactionDelay(recorder: Recorder): Vital {
  let longest: Interaction[] = [];
  let ids = new Set<number>();

  const hear = (entry: PerformanceEntry) => {
    const timing = entry as Timing;
    const id = timing.interactionId ?? 0;
    if (id === 0) return;
    ids.add(id);
    const known = longest.find((interaction) => interaction.id === id);
    if (known && known.ms >= timing.duration) return;
    const interaction = {
      id,
      at: timing.startTime + timing.duration,
      ms: timing.duration,
      cause: phaseOf(timing),
      node: timing.target ?? known?.node,
    };
    longest = [...longest.filter((other) => other !== known), interaction]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, most);
  };
  const flush = [
    observeEntries(recorder, 'event', hear, { durationThreshold: thresholdMs }),
    observeEntries(recorder, 'first-input', hear),
  ];
  return {
    read: () => {
      for (const take of flush) take();
      const found = longest[Math.min(longest.length - 1, Math.floor(ids.size / outlierEvery))];
      if (!found) return undefined;
      return {
        metric: 'INP',
        value: found.ms,
        at: found.at,
        cause: found.cause,
        ...(found.node ? { node: found.node } : {}),
      };
    },
    reset: () => {
      longest = [];
      ids = new Set();
    },
  };
}

/** Which part took longest: waiting for the main thread, the page's handlers, or drawing. */
function phaseOf({ startTime, processingStart, processingEnd, duration }: Timing): string {
  const phases = {
    'input delay': processingStart - startTime,
    processing: processingEnd - processingStart,
    presentation: startTime + duration - processingEnd,
  };
  return longestOf(phases);
}

/** The name of the largest figure. */
export function longestOf(phases: Readonly<Record<string, number>>): string {
  return Object.entries(phases).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

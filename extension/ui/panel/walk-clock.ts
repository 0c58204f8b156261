import type { JourneyEvent } from '../../../core/journey/event.ts';

/** Milliseconds from the start of the walk to a time, without the pauses between: what the clock in the header showed then. */
export type WalkClock = (at: number) => number;

/** Reads the pauses once; a clock costs as much as there are pauses. */
export function walkClock(startedAt: number, events: readonly JourneyEvent[]): WalkClock {
  const pauses: { from: number; to: number }[] = [];
  let since: number | undefined;
  for (const { type, at } of events) {
    if (type === 'pause') since ??= at;
    if ((type !== 'resume' && type !== 'stop') || since === undefined) continue;
    pauses.push({ from: since, to: at });
    since = undefined;
  }
  if (since !== undefined) pauses.push({ from: since, to: Number.POSITIVE_INFINITY });
  return (at) => {
    const paused = pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0);
    return Math.max(0, at - startedAt - paused);
  };
}

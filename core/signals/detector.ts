import type { JourneyEvent } from '../journey/event.ts';
import type { Target } from '../journey/target.ts';

/** One thing a detector noticed, with the numbers that fired it. It starts unreviewed: the auditor decides. */
export type Hit = {
  /** Detector id, e.g. `rage-click`. */
  readonly detector: string;
  readonly version: number;
  readonly at: number;
  /** The event that completed it; the hit belongs to that event's touchpoint. */
  readonly event: string;
  /** Ids of all events it rests on. */
  readonly evidence: readonly string[];
  readonly target?: Target;
  readonly url?: string;
  /** Proposed severity 0–4; a measured hit has `metric` and `value` instead. */
  readonly severity?: number;
  readonly metric?: 'LCP' | 'INP' | 'CLS' | 'FCP' | 'TTFB';
  readonly value?: number;
  readonly numbers: Readonly<Record<string, number>>;
};

/**
 * A detector is a fold over the log: the same code live, event by event, and offline over a whole walk. State is plain
 * data and never changed in place by anyone but the fold that owns it. `step` must cost the same however long the walk is.
 */
export type Detector<State = unknown> = {
  /** File name and guideline page. */
  readonly id: string;
  readonly version: number;
  /** Event types it needs; with none of them in a walk the result is "not applicable". */
  readonly reads: readonly JourneyEvent['type'][];
  initial(): State;
  step(state: State, event: JourneyEvent): { readonly state: State; readonly hits: readonly Hit[] };
};

/** Keeps the state's type inside the detector's own file. */
export function defineDetector<State>(detector: Detector<State>): Detector<State> {
  return detector;
}

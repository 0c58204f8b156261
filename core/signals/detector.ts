import type { JourneyEvent } from '../journey/event.ts';
import type { Target } from '../journey/target.ts';

/** One thing a detector noticed, with the numbers that fired it. It starts unreviewed: the auditor decides. */
export type Hit = {
  /** Detector id, e.g. `rage-click`. */
  readonly detector: string;
  readonly version: number;
  /** When it happened to the visitor: the time of the click, not of the verdict. */
  readonly at: number;
  /** The event the hit belongs to, and with it that event's touchpoint: what the visitor did, or what the page showed. */
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

export type Stepped<State> = { readonly state: State; readonly hits: readonly Hit[] };

/**
 * A detector is a fold over the log: the same code live, event by event, and offline over a whole walk. State is plain
 * data and never changed in place by anyone but the fold that owns it. `step` must cost the same however long the walk is.
 */
export type Detector<State = unknown> = {
  /** File name and guideline page. */
  readonly id: string;
  readonly version: number;
  /** Event types it is given. */
  readonly reads: readonly JourneyEvent['type'][];
  /** Event types it judges; with none of them in a walk the result is "not applicable". All of `reads` when absent. */
  readonly needs?: readonly JourneyEvent['type'][];
  initial(): State;
  step(state: State, event: JourneyEvent): Stepped<State>;
  /**
   * What it may remember over a pause or a gap, where nothing was recorded. Without it everything is forgotten, so that
   * no window of time spans a stretch nobody saw.
   */
  keep?(state: State): State;
};

/** Keeps the state's type inside the detector's own file. */
export function defineDetector<State>(detector: Detector<State>): Detector<State> {
  return detector;
}

const none: readonly Hit[] = [];

/** A step that noticed nothing. */
export function quiet<State>(state: State): Stepped<State> {
  return { state, hits: none };
}

import type { Act, ActOf } from '../journey/acts.ts';
import type { Target } from '../journey/target.ts';

/** A touchpoint while the walk is folded: what opened it, and the acts that belong to it, in order. */
export type DraftTouchpoint = {
  id: string;
  stage: string;
  name: string;
  channel: string;
  direct: boolean;
  url?: string;
  target?: Target;
  libraryId?: string;
  momentOfTruth: boolean;
  walked: boolean;
  automatic: boolean;
  /** Only there because the auditor went on to the next stage while on the page: shown once something happens on it. */
  passing: boolean;
  startedAt: number;
  spentMs: number;
  visits: number;
  acts: Act[];
  edits: ActOf<'edit'>['set'];
};

export type Place = { touchpoint: string; readonly at: number };
export type LatestPlace = Place & { readonly id: string };

export type TabState = { touchpoint: string; url: string };

/** What the fold knows after each event. It is changed in place, by the fold alone. */
export type WalkState = {
  start?: ActOf<'start'>;
  title?: string;
  endedAt?: number;
  pausedSince?: number;
  pausedMs: number;
  state: 'walking' | 'paused' | 'stopped';
  stage: string;
  entered: Set<string>;
  lastAt: number;
  lastTab: number | undefined;
  current: string | undefined;
  touchpoints: Map<string, DraftTouchpoint>;
  /** Names a touchpoint was given later, or touchpoints that were merged away → the id that stands for them. */
  aliases: Map<string, string>;
  tabs: Map<number, TabState>;
  /** Event id → where it happened, of acts and of the facts that a finding names. */
  belongs: Map<string, Place>;
  /** Where the latest facts happened, in log order: a detector may yet name one of them. */
  latest: LatestPlace[];
  /** Acts that belong to the whole walk: reviews, triage, checkpoints, metrics … */
  acts: Act[];
};

export function initialState(): WalkState {
  return {
    pausedMs: 0,
    state: 'walking',
    stage: '',
    entered: new Set(),
    lastAt: 0,
    lastTab: undefined,
    current: undefined,
    touchpoints: new Map(),
    aliases: new Map(),
    tabs: new Map(),
    belongs: new Map(),
    latest: [],
    acts: [],
  };
}

/** Follows renames and merges to the touchpoint that stands for `id` now. */
export function resolve(state: WalkState, id: string): string {
  let at = id;
  for (let hops = 0; hops < 50; hops++) {
    const next = state.aliases.get(at);
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}

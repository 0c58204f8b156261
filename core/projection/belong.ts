import { compareEvents, type JourneyEvent } from '../journey/event.ts';
import type { Hit } from '../signals/detector.ts';
import { type Place, resolve, type WalkState } from './state.ts';

/**
 * How many facts are remembered with their place, at least half of it at any time: hours of a walk. A map of all of them
 * would cost a long log more than the whole rest of the fold.
 */
const mostLatest = 20_000;

/** A fact that a detector may name later, by what it sees then. */
export function happened(state: WalkState, { id, at, tab }: JourneyEvent): void {
  const touchpoint = tab === undefined ? undefined : state.tabs.get(tab)?.touchpoint;
  if (touchpoint === undefined) return;
  if (state.latest.length >= mostLatest) state.latest = state.latest.slice(mostLatest / 2);
  state.latest.push({ id, at, touchpoint });
}

/** An act, or a fact that a finding names, belongs to a touchpoint for good. */
export function belong(state: WalkState, { id, at }: JourneyEvent, touchpoint: string): void {
  state.belongs.set(id, { touchpoint, at });
}

/** Where an event happened, as long as that is remembered. */
export function placeOf(state: WalkState, id: string): Place | undefined {
  return state.belongs.get(id) ?? state.latest.findLast((it) => it.id === id);
}

/** Detectors noticed something at `event`: each hit belongs where what it names happened, else where the tab is now. */
export function noticedAt(state: WalkState, event: JourneyEvent, hits: readonly Hit[]): void {
  const here = event.tab === undefined ? undefined : state.tabs.get(event.tab)?.touchpoint;
  for (const hit of hits) {
    if (state.belongs.has(hit.event)) continue;
    const place =
      placeOf(state, hit.event) ?? (here === undefined ? undefined : { touchpoint: here, at: event.at });
    if (place) state.belongs.set(hit.event, { touchpoint: place.touchpoint, at: place.at });
  }
}

/** Everything that happened at one touchpoint, from an event on, happened at another. Returns the ids of what moved. */
export function moveFrom(state: WalkState, source: string, from: string, to: string): ReadonlySet<string> {
  const first = { id: from, at: placeOf(state, from)?.at ?? Number.POSITIVE_INFINITY };
  const moved = new Set<string>();
  const move = (id: string, place: Place) => {
    if (resolve(state, place.touchpoint) !== source || compareEvents({ id, at: place.at }, first) < 0) return;
    place.touchpoint = to;
    moved.add(id);
  };
  for (const [id, place] of state.belongs) move(id, place);
  for (const place of state.latest) move(place.id, place);
  return moved;
}

/** Whatever happened at a touchpoint happened at another. */
export function moveAll(state: WalkState, source: string, to: string): void {
  for (const places of [state.belongs.values(), state.latest])
    for (const place of places) if (place.touchpoint === source) place.touchpoint = to;
}

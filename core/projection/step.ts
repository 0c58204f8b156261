import type { Act } from '../journey/acts.ts';
import { compareEvents, type JourneyEvent } from '../journey/event.ts';
import { belong, happened, moveFrom, placeOf } from './belong.ts';
import { enterStage, openTouchpoint, stagePlace, visitPage } from './places.ts';
import { resolve, type WalkState } from './state.ts';

/** Longest silence that still counts as time spent at a touchpoint: after it the auditor was elsewhere. */
export const idleMs = 10 * 60_000;

/** One event of the log, in log order. The only place that knows what an event means. */
export function step(state: WalkState, event: JourneyEvent): void {
  spend(state, event.at);
  switch (event.type) {
    case 'visit':
      visitPage(state, event);
      happened(state, event);
      return;
    case 'visibility':
      if (event.visible && event.frame === 0) lookAt(state, event.tab);
      return;
    case 'click':
    case 'input':
    case 'submit':
    case 'form-gone':
      happened(state, event);
      return;
    case 'leave':
    case 'effect':
    case 'scroll':
    case 'pointer':
    case 'failure':
    case 'vital':
      // Most of a log, and hardly ever asked for again: they get a place when something is noticed at them.
      return;
    case 'start':
      begin(state, event);
      return;
    case 'pause':
      if (state.state === 'walking') state.pausedSince = event.at;
      state.state = 'paused';
      return;
    case 'resume':
      endPause(state, event.at);
      state.state = 'walking';
      return;
    case 'stop':
      endPause(state, event.at);
      state.state = 'stopped';
      state.endedAt = event.at;
      return;
    case 'retitle':
      state.title = event.title;
      return;
    case 'stage':
      enterStage(state, event.stage, event.at);
      return;
    case 'touchpoint':
      openTouchpoint(state, event);
      return;
    case 'edit': {
      const draft = state.touchpoints.get(resolve(state, event.touchpoint));
      if (draft) Object.assign(draft.edits, event.set);
      return;
    }
    case 'merge':
      merge(state, event.touchpoint, event.into);
      return;
    case 'split':
      split(state, event);
      return;
    case 'outcome':
    case 'emotion':
    case 'friction':
    case 'note':
    case 'picture':
    case 'document':
    case 'action':
    case 'handover':
    case 'route':
    case 'feedback':
    case 'wait-start':
    case 'milestone':
    case 'finding':
      place(state, event);
      return;
    default:
      // Gaps, reviews, triage, goals, plans, checkpoints, metrics, surveys, ends of waits: they belong to the whole walk.
      state.acts.push(event);
  }
}

function begin(state: WalkState, start: Extract<JourneyEvent, { type: 'start' }>): void {
  if (state.start) return;
  state.start = start;
  state.lastAt = start.at;
  state.stage = start.framework.stages[0]?.id ?? '';
}

function place(state: WalkState, act: Act & { touchpoint?: string | undefined }): void {
  if (act.tab !== undefined) lookAt(state, act.tab);
  const named = act.touchpoint === undefined ? undefined : resolve(state, act.touchpoint);
  const known = [named, state.current].find((id) => id !== undefined && state.touchpoints.has(id));
  // A note may stand for the whole walk; what is judged needs a place.
  const needsPlace = act.type !== 'note' && act.type !== 'picture';
  const id = known ?? (needsPlace ? stagePlace(state, act.at) : undefined);
  const draft = id === undefined ? undefined : state.touchpoints.get(id);
  if (!draft) {
    state.acts.push(act);
    return;
  }
  draft.acts.push(act);
  belong(state, act, draft.id);
}

/** The auditor turned to another tab: its touchpoint is the current one. The same tab again changes nothing. */
function lookAt(state: WalkState, tab: number): void {
  const there = state.tabs.get(tab);
  if (!there || tab === state.lastTab) return;
  state.lastTab = tab;
  state.current = there.touchpoint;
}

function spend(state: WalkState, at: number): void {
  const draft = state.current === undefined ? undefined : state.touchpoints.get(state.current);
  const passed = at - state.lastAt;
  if (draft && state.state === 'walking' && passed > 0) draft.spentMs += Math.min(passed, idleMs);
  state.lastAt = Math.max(state.lastAt, at);
}

function endPause(state: WalkState, at: number): void {
  if (state.pausedSince !== undefined) state.pausedMs += Math.max(0, at - state.pausedSince);
  delete state.pausedSince;
}

function merge(state: WalkState, from: string, into: string): void {
  const source = state.touchpoints.get(resolve(state, from));
  const target = state.touchpoints.get(resolve(state, into));
  if (!source || !target || source === target) return;
  target.acts = [...target.acts, ...source.acts].sort(compareEvents);
  target.spentMs += source.spentMs;
  target.visits += source.visits;
  target.momentOfTruth ||= source.momentOfTruth;
  state.touchpoints.delete(source.id);
  state.aliases.set(source.id, target.id);
  for (const [tab, here] of state.tabs)
    if (here.touchpoint === source.id) state.tabs.set(tab, { ...here, touchpoint: target.id });
  if (state.current === source.id) state.current = target.id;
}

function split(state: WalkState, event: Extract<JourneyEvent, { type: 'split' }>): void {
  const source = state.touchpoints.get(resolve(state, event.touchpoint));
  if (!source || state.touchpoints.has(event.as) || !placeOf(state, event.from)) return;
  const moved = moveFrom(state, source.id, event.from, event.as);
  state.touchpoints.set(event.as, {
    ...source,
    id: event.as,
    name: event.name,
    automatic: false,
    spentMs: 0,
    edits: {},
    acts: source.acts.filter((act) => moved.has(act.id)),
  });
  source.acts = source.acts.filter((act) => !moved.has(act.id));
  for (const [tab, here] of state.tabs)
    if (here.touchpoint === source.id) state.tabs.set(tab, { ...here, touchpoint: event.as });
  if (state.current === source.id) state.current = event.as;
}

import type { Audit } from '../journey/audit.ts';
import { compareEvents, type JourneyEvent } from '../journey/event.ts';
import { startDetection, stepDetection } from '../signals/detect.ts';
import { auditOf } from './audit-of.ts';
import { noticedAt } from './belong.ts';
import { initialState, resolve } from './state.ts';
import { step } from './step.ts';
import { takenBack } from './taken-back.ts';

/** A walk being read: give it events in any order and as often as you like, it shows the same audit. */
export type Projection = {
  /** Takes events in; those it has seen are ignored. Returns how many were new. */
  add(events: Iterable<JourneyEvent>): number;
  /** The audit so far; undefined before the walk's `start` arrived. */
  audit(): Audit | undefined;
  /** The log so far, in log order. */
  events(): readonly JourneyEvent[];
  /** Where a mark made now would belong: the present stage and touchpoint. `tab` is the one it would be made in. */
  here(tab?: number): { stage: string; touchpoint: string | undefined };
};

/**
 * Events are folded as they come while they come in order. A late one, an undo, or anything else that reaches into the
 * past folds the log again from the start, so that live and offline can never differ.
 */
export function createProjection(): Projection {
  const log: JourneyEvent[] = [];
  const acts = new Set<string>();
  let hidden: ReadonlySet<string> = new Set();
  let state = initialState();
  let detection = startDetection();

  const fold = (event: JourneyEvent) => {
    if (hidden.has(event.id)) return;
    step(state, event);
    const noticed = detection.hits.length;
    detection = stepDetection(detection, event);
    if (detection.hits.length > noticed) noticedAt(state, event, detection.hits.slice(noticed));
  };
  const foldAgain = () => {
    hidden = hiddenBy(log);
    state = initialState();
    detection = startDetection();
    for (const event of log) fold(event);
  };

  return {
    add(events) {
      const fresh = unseen(inLogOrder(Array.isArray(events) ? events : [...events]), log, acts);
      const first = fresh[0];
      if (!first) return 0;
      const last = log.at(-1);
      const isLate = last !== undefined && compareEvents(last, first) > 0;
      for (const event of fresh) log.push(event);
      if (isLate) log.sort(compareEvents);
      if (isLate || fresh.some(reachesBack)) foldAgain();
      else for (const event of fresh) fold(event);
      return fresh.length;
    },
    audit: () => auditOf(state, detection, log),
    events: () => log,
    here: (tab) => {
      const { stage, lastTab } = state;
      const other = tab === undefined || tab === lastTab ? undefined : state.tabs.get(tab);
      const current = other?.touchpoint ?? state.current;
      return { stage, touchpoint: current === undefined ? undefined : resolve(state, current) };
    },
  };
}

/** The audit of a whole walk; undefined when the events hold no `start`. */
export function project(events: Iterable<JourneyEvent>): Audit | undefined {
  const projection = createProjection();
  projection.add(events);
  return projection.audit();
}

/** Sorted, each event once: told twice, an event is its own neighbour. Nearly always it is so already. */
function inLogOrder(events: readonly JourneyEvent[]): readonly JourneyEvent[] {
  if (events.every((event, i) => isAfter(event, events[i - 1]))) return events;
  return events.toSorted(compareEvents).filter((event, i, sorted) => isAfter(event, sorted[i - 1]));
}

/**
 * Those that the log does not hold yet. An act is known by its id alone, so that what is imported again later is not told
 * twice; a fact, of which there are a hundred times as many, by its time and id: a set of all ids costs half of the fold.
 */
function unseen(
  events: readonly JourneyEvent[],
  log: readonly JourneyEvent[],
  acts: Set<string>,
): readonly JourneyEvent[] {
  const last = log.at(-1);
  const first = events[0];
  const isLate = first !== undefined && !isAfter(first, last);
  const isNew = (event: JourneyEvent): boolean => {
    if ('doc' in event) return !isLate || !holds(log, event);
    if (acts.has(event.id)) return false;
    acts.add(event.id);
    return true;
  };
  return events.filter(isNew);
}

function holds(log: readonly JourneyEvent[], event: JourneyEvent): boolean {
  let from = 0;
  let to = log.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAfter(event, log[middle])) from = middle + 1;
    else to = middle;
  }
  const at = log[from];
  return at !== undefined && compareEvents(at, event) === 0;
}

const isAfter = (event: JourneyEvent, before: JourneyEvent | undefined): boolean =>
  before === undefined || before.at < event.at || compareEvents(before, event) < 0;

const reachesBack = (event: JourneyEvent): boolean =>
  event.type === 'undo' || event.type === 'redo' || event.type === 'redact';

/** Events taken back and not brought again, and those that were removed for good. */
function hiddenBy(log: readonly JourneyEvent[]): Set<string> {
  const hidden = takenBack(log);
  for (const event of log) {
    if (event.type === 'redact' && event.what !== 'text') for (const id of event.of) hidden.add(id);
  }
  return hidden;
}

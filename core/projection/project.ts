import type { Audit } from '../journey/audit.ts';
import { compareEvents, type JourneyEvent } from '../journey/event.ts';
import { startDetection, stepDetection } from '../signals/detect.ts';
import { auditOf } from './audit-of.ts';
import { initialState, resolve } from './state.ts';
import { step } from './step.ts';

/** A walk being read: give it events in any order and as often as you like, it shows the same audit. */
export type Projection = {
  /** Takes events in; those it has seen are ignored. Returns how many were new. */
  add(events: Iterable<JourneyEvent>): number;
  /** The audit so far; undefined before the walk's `start` arrived. */
  audit(): Audit | undefined;
  /** The log so far, in log order. */
  events(): readonly JourneyEvent[];
  /** Where a mark made now would belong: the present stage and touchpoint. */
  here(): { stage: string; touchpoint: string | undefined };
};

/**
 * Events are folded as they come while they come in order. A late one, an undo, or anything else that reaches into the
 * past folds the log again from the start, so that live and offline can never differ.
 */
export function createProjection(): Projection {
  const known = new Set<string>();
  let log: JourneyEvent[] = [];
  let hidden: ReadonlySet<string> = new Set();
  let state = initialState();
  let detection = startDetection();

  const fold = (event: JourneyEvent) => {
    if (hidden.has(event.id)) return;
    step(state, event);
    detection = stepDetection(detection, event);
  };
  const foldAgain = () => {
    hidden = hiddenBy(log);
    state = initialState();
    detection = startDetection();
    for (const event of log) fold(event);
  };

  return {
    add(events) {
      const fresh: JourneyEvent[] = [];
      for (const event of events) {
        if (known.has(event.id)) continue;
        known.add(event.id);
        fresh.push(event);
      }
      if (fresh.length === 0) return 0;
      if (!isInOrder(fresh)) fresh.sort(compareEvents);
      const last = log.at(-1);
      const first = fresh[0];
      const isLate = last !== undefined && first !== undefined && compareEvents(last, first) > 0;
      for (const event of fresh) log.push(event);
      if (isLate) log = log.sort(compareEvents);
      if (isLate || fresh.some(reachesBack)) foldAgain();
      else for (const event of fresh) fold(event);
      return fresh.length;
    },
    audit: () => auditOf(state, detection, log),
    events: () => log,
    here: () => ({
      stage: state.stage,
      touchpoint: state.current === undefined ? undefined : resolve(state, state.current),
    }),
  };
}

/** The audit of a whole walk; undefined when the events hold no `start`. */
export function project(events: Iterable<JourneyEvent>): Audit | undefined {
  const projection = createProjection();
  projection.add(events);
  return projection.audit();
}

/** A log is nearly always in order already. */
function isInOrder(events: readonly JourneyEvent[]): boolean {
  return events.every((event, i) => {
    const before = events[i - 1];
    return before === undefined || before.at < event.at || compareEvents(before, event) <= 0;
  });
}

const reachesBack = (event: JourneyEvent): boolean =>
  event.type === 'undo' || event.type === 'redo' || event.type === 'redact';

/** Events taken back and not brought again, and those that were removed for good. */
function hiddenBy(log: readonly JourneyEvent[]): Set<string> {
  const hidden = new Set<string>();
  for (const event of log) {
    if (event.type === 'undo') hidden.add(event.of);
    if (event.type === 'redo') hidden.delete(event.of);
  }
  for (const event of log) {
    if (event.type === 'redact' && event.what !== 'text') for (const id of event.of) hidden.add(id);
  }
  return hidden;
}

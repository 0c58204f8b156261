import type { FactOf } from '../../core/journey/facts.ts';
import { wallTime } from './clock.ts';
import { later } from './listen.ts';
import type { Recorder } from './recorder.ts';

export type Effect = FactOf<'effect'>['what'];

/** A reaction is waited for this long, unless a new document is on its way: then as long as it takes. */
export const watchMs = 10_000;
/** A request that starts later is not caused by the click. */
const requestWithinMs = 1_000;
/** The auditor moved on: whatever changes afterwards has another cause. */
const movedOnMs = 1_000;

/** One click or submit and the reaction to it. Times are as `performance.now()` counts, from pointerdown. */
export type Watch = {
  readonly from: number;
  readonly origin: Element;
  /** A submit is answered near its form or in a live region; other changes are only second best. */
  readonly form?: Element;
  of?: string;
  seen?: { what: Effect; at: number };
  second?: { what: Effect; at: number };
  navigating?: boolean;
};

export type EffectBook = {
  readonly open: ReadonlySet<Watch>;
  begin(watch: Watch): Watch;
  /** Gives the watch the id of the click or submit it belongs to. */
  bind(watch: Watch, id: string): void;
  /** Something visible happened, to all open watches or to those that `fits` picks. */
  see(what: Effect, fits?: (watch: Watch) => boolean, at?: number): void;
  /** Counts only when nothing visible follows. */
  seeSecond(what: Effect, at: number, fits?: (watch: Watch) => boolean): void;
  request(startedAt: number): void;
  /** The auditor does the next thing at `at`: older watches end. */
  moveOn(at: number): void;
  drop(watch: Watch): void;
};

/** `decide` settles what was noticed earlier; called before anything later is told. */
export function createEffectBook(
  recorder: Recorder,
  onChange: (open: number) => void,
  decide: () => void,
): EffectBook {
  const open = new Set<Watch>();
  let ticking = false;

  const close = (watch: Watch) => {
    if (open.delete(watch)) onChange(open.size);
  };
  /** What was only second best is told when the watch ends, so the time between shows how long nothing could be seen. */
  const write = (watch: Watch, what: Effect, at: number, toldAt = at) => {
    close(watch);
    if (watch.of === undefined) return;
    const afterMs = Math.round(Math.max(0, at - watch.from));
    // The next thing may be a new page: an effect is as urgent as its click.
    const when = wallTime(toldAt);
    recorder.record(
      { type: 'effect', of: watch.of, what, afterMs },
      { at: when, urgent: what === 'navigation' },
    );
  };
  const end = (watch: Watch, at: number) => {
    const { what, at: when } = watch.seen ?? watch.second ?? { what: 'none' as const, at };
    write(watch, what, when, at);
  };
  const finishIfSeen = (watch: Watch) => {
    if (watch.seen && watch.of !== undefined) write(watch, watch.seen.what, watch.seen.at);
  };

  /** One timer for all: few watches are open for so long. */
  const tickIn = (ms: number) => {
    ticking = true;
    later(recorder, ms, () => {
      ticking = false;
      decide();
      const now = performance.now();
      for (const watch of [...open]) if (!watch.navigating && now - watch.from >= watchMs) end(watch, now);
      const oldest = Math.min(...Array.from(open, ({ from, navigating }) => (navigating ? now : from)));
      if (open.size > 0) tickIn(Math.max(0, watchMs - (now - oldest)));
    });
  };

  return {
    open,
    begin: (watch) => {
      open.add(watch);
      onChange(open.size);
      if (!ticking) tickIn(watchMs - (performance.now() - watch.from));
      return watch;
    },
    bind: (watch, id) => {
      watch.of = id;
      finishIfSeen(watch);
    },
    see: (what, fits = () => true, at = performance.now()) => {
      decide();
      for (const watch of [...open]) {
        if (at < watch.from || !fits(watch)) continue;
        watch.seen ??= { what, at };
        finishIfSeen(watch);
      }
    },
    seeSecond: (what, at, fits = () => true) => {
      for (const watch of open) if (at >= watch.from && fits(watch)) watch.second ??= { what, at };
    },
    request: (startedAt) => {
      for (const watch of open) {
        const after = startedAt - watch.from;
        if (after >= 0 && after <= requestWithinMs) watch.second ??= { what: 'request', at: startedAt };
      }
    },
    moveOn: (at) => {
      if (open.size > 0) decide();
      for (const watch of [...open]) if (at - watch.from >= movedOnMs && !watch.navigating) end(watch, at);
    },
    drop: close,
  };
}

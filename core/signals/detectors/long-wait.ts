import type { ActOf } from '../../journey/acts.ts';
import type { JourneyEvent } from '../../journey/event.ts';
import type { FactOf } from '../../journey/facts.ts';
import { asksForAnswer } from '../asks-for-answer.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
import { expectEffect, type Pending, takeExpected } from '../pending.ts';
import { isMadeByPage } from '../reaction.ts';
import { remember } from '../remember.ts';

/** The limit for keeping attention: https://www.nngroup.com/articles/response-times-3-important-limits/ */
export const longWaitMs = 10_000;
/** A watch of ten seconds may end this much before them: the click is later than the press it counts from, timers round. */
export const watchSlackMs = 250;
export const longWaitSeverity = 2;
export const longWaitTimers = 50;

type Wait = { readonly start: ActOf<'wait-start'>; readonly quietSince: number };
type State = {
  readonly waits: Map<string, Wait>;
  readonly clicks: Pending<FactOf<'click'>>;
};

/** Waiting past a promise, or on the site for ten seconds without a sign of life. */
export const longWait = defineDetector<State>({
  id: 'long-wait',
  version: 1,
  reads: ['wait-start', 'wait-end', 'stop', 'visit', 'click', 'effect'],
  needs: ['wait-start', 'effect'],
  initial: () => ({ waits: new Map(), clicks: [] }),
  // A promise runs on while nothing is recorded; whether the site gave a sign meanwhile nobody knows.
  keep: ({ waits }) => ({
    waits: new Map([...waits].filter(([, { start }]) => start.promisedMs !== undefined)),
    clicks: [],
  }),
  step(state, event) {
    const hits = state.waits.size === 0 ? none : passedWaits(state, event);
    // Off the site and without a promise, no wait is too long.
    if (event.type === 'wait-start' && (event.onSite || event.promisedMs !== undefined))
      remember(state.waits, event.wait, { start: event, quietSince: event.at }, longWaitTimers);
    if (event.type === 'wait-end') state.waits.delete(event.wait);
    if (event.type === 'click' && asksForAnswer(event)) expectEffect(state.clicks, event);
    const click = event.type === 'effect' ? takeExpected(state.clicks, event.of) : undefined;
    const silent = click && event.type === 'effect' ? silentClick(click, event) : undefined;
    return silent || hits.length > 0 ? { state, hits: silent ? [...hits, silent] : hits } : quiet(state);
  },
});

const none: readonly Hit[] = [];

/** Running waits that are over their limit at this event; each is told once. */
function passedWaits(state: State, event: JourneyEvent): Hit[] {
  const hits: Hit[] = [];
  for (const [id, wait] of state.waits) {
    const hit = passed(wait, event);
    if (hit) {
      hits.push(hit);
      state.waits.delete(id);
    } else if (isSignOfLife(event)) {
      state.waits.set(id, { ...wait, quietSince: event.at });
    }
  }
  return hits;
}

function passed({ start, quietSince }: Wait, event: JourneyEvent): Hit | undefined {
  const waitedMs = event.at - (start.promisedMs === undefined ? quietSince : start.at);
  const limitMs = start.promisedMs ?? longWaitMs;
  if (waitedMs <= limitMs) return undefined;
  const isEnd = event.type === 'wait-end' && event.wait === start.wait;
  return {
    detector: 'long-wait',
    version: 1,
    at: start.at,
    event: start.id,
    evidence: isEnd ? [start.id, event.id] : [start.id],
    severity: longWaitSeverity,
    numbers: { waitedMs, limitMs },
  };
}

const isSignOfLife = (event: JourneyEvent): boolean =>
  event.type === 'visit' || (event.type === 'effect' && isMadeByPage(event));

function silentClick(click: FactOf<'click'>, effect: FactOf<'effect'>): Hit | undefined {
  const waitedMs = silenceOf(click, effect);
  if (waitedMs === undefined) return undefined;
  return {
    detector: 'long-wait',
    version: 1,
    at: click.at,
    event: click.id,
    evidence: [click.id, effect.id],
    target: click.target,
    severity: longWaitSeverity,
    numbers: { waitedMs, limitMs: longWaitMs },
  };
}

/** Over ten seconds to an answer; or something was sent off, and the watch of ten seconds ended without a sign of it. */
function silenceOf(click: FactOf<'click'>, effect: FactOf<'effect'>): number | undefined {
  if (effect.what === 'request') {
    const watchedMs = effect.at - click.at + (click.heldMs ?? 0);
    return watchedMs >= longWaitMs - watchSlackMs ? watchedMs : undefined;
  }
  return isMadeByPage(effect) && effect.afterMs > longWaitMs ? effect.afterMs : undefined;
}

import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
import { isRepeatableName } from '../repeatable-name.ts';

/** Four in a second is where Amplitude and Splunk ended after three had raised false alarms: https://github.com/signalfx/splunk-otel-js-web/releases/tag/v2.1.0 */
export const rageClicks = 4;
export const rageWindowMs = 1000;
/** https://github.com/PostHog/posthog-js/blob/main/packages/browser/src/extensions/rageclick.ts */
export const rageRadiusPx = 30;
export const rageSeverity = 3;

type Click = FactOf<'click'>;
type State = {
  /** The present run of clicks on one thing, oldest first, all within the window and the radius. */
  readonly run: readonly Click[];
  /** The run was told already; it goes on until the visitor rests. */
  readonly isTold: boolean;
  readonly lastAt: number;
};
const rested: State = { run: [], isTold: false, lastAt: 0 };

/** Controls that are used quickly or toggled, and text, where several clicks select a word or a line. */
const calm: ReadonlySet<Click['control']> = new Set([
  'text-field',
  'select',
  'range',
  'stepper',
  'toggle',
  'label',
  'media',
  'summary',
]);

/** The same thing clicked over and over in anger: one hit for a whole burst. */
export const rageClick = defineDetector<State>({
  id: 'rage-click',
  version: 1,
  reads: ['click', 'scroll'],
  needs: ['click'],
  initial: () => rested,
  step(state, event) {
    const before = state.run[0];
    if (event.type === 'scroll') return quiet(event.doc === before?.doc ? rested : state);
    if (event.type !== 'click' || event.kind !== 'click') return quiet(state);
    if (!mayRage(event)) return quiet(rested);
    const isSameBurst = before && event.at - state.lastAt <= rageWindowMs && isSameThing(before, event);
    if (isSameBurst && state.isTold) return quiet({ ...state, lastAt: event.at });
    const run = isSameBurst ? closeTogether([...state.run, event]) : [event];
    if (run.length < rageClicks) return quiet({ run, isTold: false, lastAt: event.at });
    if (run.some(({ target }) => isRepeatableName(target.name ?? ''))) return quiet(rested);
    return { state: { run: [event], isTold: true, lastAt: event.at }, hits: [hitOf(run, event)] };
  },
});

/** No part of a rage: a key, which repeats by itself; a click that selects text; a control made for it. */
function mayRage(click: Click): boolean {
  return (
    (click.interactive || click.anchor !== undefined) &&
    click.by !== 'keyboard' &&
    click.selected !== true &&
    !calm.has(click.control)
  );
}

const isSameThing = (a: Click, b: Click): boolean =>
  a.doc === b.doc && a.frame === b.frame && thingOf(a) === thingOf(b);

/** The interactive ancestor that clicks are counted on; an interactive target without one stands for itself. */
function thingOf(click: Click): string {
  const [best = ''] = click.target.selectors;
  return click.anchor ?? (typeof best === 'string' ? best : best.join(' '));
}

/** The longest tail of the run that fits the window, each click within reach of the tail's first. */
function closeTogether(run: readonly Click[]): readonly Click[] {
  const last = run.at(-1);
  let tail = run;
  while (last && tail[0] && !fits(tail, tail[0], last)) tail = tail.slice(1);
  return tail;
}

const fits = (tail: readonly Click[], first: Click, last: Click): boolean =>
  last.at - first.at <= rageWindowMs && tail.every((click) => distancePx(click, first) <= rageRadiusPx);

const distancePx = (a: Click, b: Click): number => Math.hypot(a.x - b.x, a.y - b.y);

function hitOf(run: readonly Click[], last: Click): Hit {
  const first = run[0] ?? last;
  return {
    detector: 'rage-click',
    version: 1,
    at: first.at,
    event: last.id,
    evidence: run.map(({ id }) => id),
    target: last.target,
    severity: rageSeverity,
    numbers: {
      clicks: run.length,
      withinMs: last.at - first.at,
      radiusPx: Math.max(...run.map((click) => distancePx(click, first))),
    },
  };
}

import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, quiet } from '../detector.ts';
import { isRepeatableName } from '../repeatable-name.ts';

/** Four in a second is where Amplitude and Splunk ended after three had raised false alarms: https://github.com/signalfx/splunk-otel-js-web/releases/tag/v2.1.0 */
export const rageClicks = 4;
export const rageWindowMs = 1000;
/** https://github.com/PostHog/posthog-js/blob/main/packages/browser/src/extensions/rageclick.ts */
export const rageRadiusPx = 30;
export const rageSeverity = 3;

type Click = FactOf<'click'>;
type State = {
  /** Where the present run of clicks is: document, frame and interactive ancestor. */
  readonly place: string;
  /** At most `rageClicks` of them, oldest first. */
  readonly run: readonly Click[];
  /** The run was told already; it goes on until the visitor rests. */
  readonly isTold: boolean;
  readonly lastAt: number;
};
const rested: State = { place: '', run: [], isTold: false, lastAt: 0 };

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
    if (event.type === 'scroll') return quiet(event.doc === state.run[0]?.doc ? rested : state);
    if (event.type !== 'click' || event.kind !== 'click') return quiet(state);
    const place = placeOf(event);
    if (place === undefined) return quiet(rested);
    const isSameBurst = place === state.place && event.at - state.lastAt <= rageWindowMs;
    if (isSameBurst && state.isTold) return quiet({ ...state, lastAt: event.at });
    const run = isSameBurst ? closeTogether([...state.run, event]) : [event];
    const first = run[0] ?? event;
    if (run.length < rageClicks) return quiet({ place, run, isTold: false, lastAt: event.at });
    return {
      state: { place, run: [event], isTold: true, lastAt: event.at },
      hits: [
        {
          detector: 'rage-click',
          version: 1,
          at: first.at,
          event: event.id,
          evidence: run.map((click) => click.id),
          target: event.target,
          severity: rageSeverity,
          numbers: {
            clicks: run.length,
            withinMs: event.at - first.at,
            radiusPx: Math.max(...run.map((click) => distancePx(click, first))),
          },
        },
      ],
    };
  },
});

/** Undefined for a click that can be no part of a rage: the keyboard repeats by itself, selecting text takes three clicks. */
function placeOf(click: Click): string | undefined {
  const [best = ''] = click.target.selectors;
  const own = click.interactive ? (typeof best === 'string' ? best : best.join(' ')) : undefined;
  const anchor = click.anchor ?? own;
  if (anchor === undefined || click.by === 'keyboard' || click.selected === true) return undefined;
  if (calm.has(click.control) || isRepeatableName(click.target.name ?? '')) return undefined;
  return `${click.doc} ${click.frame} ${anchor}`;
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

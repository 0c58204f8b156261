import type { ActOf } from '../../../core/journey/acts.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import type { FactOf } from '../../../core/journey/facts.ts';
import type { Detector, Hit } from '../../../core/signals/detector.ts';

/** Tiny events: a test names only what its rule looks at. Times are milliseconds after the walk began. */
const began = 1_700_000_000_000;
const ids = { last: 0 };
const page = (at: number) => ({
  id: `w/1/d1/${++ids.last}`,
  at: began + at,
  tab: 1,
  doc: 'd1',
  frame: 0,
});
type Given<T> = Partial<Omit<T, 'type' | 'at'>>;

const button = { selectors: ['#pay', 'aria/Pay'], name: 'Pay', role: 'button', tag: 'button' };

export const visit = (at: number, url: string, given: Given<FactOf<'visit'>> = {}): FactOf<'visit'> => ({
  ...page(at),
  type: 'visit',
  url,
  title: '',
  how: 'load',
  ...given,
});

export const click = (at: number, given: Given<FactOf<'click'>> = {}): FactOf<'click'> => ({
  ...page(at),
  type: 'click',
  kind: 'click',
  target: button,
  control: 'button',
  interactive: true,
  anchor: '#pay',
  x: 100,
  y: 100,
  by: 'mouse',
  ...given,
});

/** What followed the click or submit `of`; told when it happened, or when the watch ended. */
export const effect = (
  of: { id: string; at: number },
  what: FactOf<'effect'>['what'],
  afterMs: number,
  given: Given<FactOf<'effect'>> = {},
): FactOf<'effect'> => ({
  ...page(of.at - began + afterMs),
  type: 'effect',
  of: of.id,
  what,
  afterMs,
  ...given,
});

export const input = (at: number, given: Given<FactOf<'input'>> = {}): FactOf<'input'> => ({
  ...page(at),
  type: 'input',
  target: { selectors: ['#phone'], name: 'Phone', role: 'textbox', tag: 'input' },
  form: '#order',
  field: 'tel',
  length: '6-20',
  valid: true,
  ...given,
});

export const submit = (at: number, given: Given<FactOf<'submit'>> = {}): FactOf<'submit'> => ({
  ...page(at),
  type: 'submit',
  target: { selectors: ['#order'], tag: 'form' },
  form: '#order',
  valid: true,
  ...given,
});

export const formGone = (at: number, given: Given<FactOf<'form-gone'>> = {}): FactOf<'form-gone'> => ({
  ...page(at),
  type: 'form-gone',
  form: '#order',
  lastField: { selectors: ['#phone'], name: 'Phone', role: 'textbox', tag: 'input' },
  changedFields: 1,
  ...given,
});

export const scroll = (
  at: number,
  fromPx: number,
  toPx: number,
  given: Given<FactOf<'scroll'>> = {},
): FactOf<'scroll'> => ({
  ...page(at),
  type: 'scroll',
  fromPx,
  toPx,
  viewportPx: 800,
  ms: 200,
  ...given,
});

export const pointer = (at: number, given: Given<FactOf<'pointer'>> = {}): FactOf<'pointer'> => ({
  ...page(at),
  type: 'pointer',
  ms: 2000,
  turns: 8,
  pathPx: 1200,
  boxPx: 100,
  ...given,
});

export const failure = (
  at: number,
  what: FactOf<'failure'>['what'],
  given: Given<FactOf<'failure'>> = {},
): FactOf<'failure'> => ({
  ...page(at),
  type: 'failure',
  what,
  message: 'it failed',
  firstParty: true,
  ...given,
});

export const vital = (
  at: number,
  metric: FactOf<'vital'>['metric'],
  value: number,
  given: Given<FactOf<'vital'>> = {},
): FactOf<'vital'> => ({ ...page(at), type: 'vital', metric, value, ...given });

export const waitStart = (at: number, given: Given<ActOf<'wait-start'>> = {}): ActOf<'wait-start'> => ({
  id: `w/act/${++ids.last}`,
  at: began + at,
  type: 'wait-start',
  wait: 'w1',
  what: 'an answer',
  onSite: false,
  ...given,
});

export const waitEnd = (at: number, wait = 'w1'): ActOf<'wait-end'> => ({
  id: `w/act/${++ids.last}`,
  at: began + at,
  type: 'wait-end',
  wait,
});

export const act = (at: number, type: 'pause' | 'resume' | 'stop'): JourneyEvent => ({
  id: `w/act/${++ids.last}`,
  at: began + at,
  type,
});

export const gap = (at: number): ActOf<'gap'> => ({
  id: `w/act/${++ids.last}`,
  at: began + at,
  type: 'gap',
  from: began + at,
  to: began + at,
  why: 'the browser closed',
});

/** What one detector notices in a log. */
export function hitsOf(detector: Detector, events: readonly JourneyEvent[]): Hit[] {
  let state = detector.initial();
  const hits: Hit[] = [];
  for (const event of events) {
    if (!detector.reads.includes(event.type)) continue;
    const stepped = detector.step(state, event);
    state = stepped.state;
    hits.push(...stepped.hits);
  }
  return hits;
}

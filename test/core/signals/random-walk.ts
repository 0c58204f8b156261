import fc from 'fast-check';
import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import { controlKinds, effectKinds, vitalNames } from '../../../core/journey/facts.ts';
import type { Target } from '../../../core/journey/target.ts';
import * as make from './events.ts';

/**
 * Random walks that come near every rule: little time between events, few pages, tabs, documents and controls, so that
 * windows fill, effects find their clicks and fields are refused twice.
 */
const pause = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 2, arbitrary: fc.integer({ min: 400, max: 4000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4000, max: 20_000 }) },
);
const where = fc.record({
  tab: fc.integer({ min: 1, max: 2 }),
  doc: fc.constantFrom('d1', 'd2', 'd3'),
  frame: fc.constantFrom(0, 0, 0, 1),
});
const target = fc.constantFrom<Target>(
  { selectors: ['#pay', 'aria/Pay'], name: 'Pay', role: 'button', tag: 'button' },
  { selectors: [['#host', '#add']], name: 'Add', role: 'button', tag: 'button' },
  { selectors: [], name: 'Next', tag: 'div' },
);
const reactMs = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 2000, max: 14_000 }));
const chance = fc.constantFrom(true, false, false, false);
const url = fc.constantFrom('a', 'b', 'c?x=1', 'c?x=2', '#/d').map((path) => `https://a.example/${path}`);

/** A maker of events, given the time since the walk began. */
type Maker = (at: number) => JourneyEvent[];

const clickAndEffect = fc
  .tuple(
    where,
    target,
    fc.constantFrom(...controlKinds, 'button', 'button', 'button', 'button'),
    fc.constantFrom(...effectKinds),
    reactMs,
    fc.record({
      interactive: chance.map((no) => !no),
      modifier: chance,
      selected: chance,
      dismissed: chance,
    }),
    fc.constantFrom(0, 80, 600),
    fc.constantFrom('#pay', '#add'),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(
    ([at, on, control, what, afterMs, flags, heldMs, anchor, x]): Maker =>
      (time) => {
        const click = make.click(time, { ...at, target: on, control, ...flags, heldMs, anchor, x });
        return [click, make.effect(click, what, afterMs, at)];
      },
  );
const burst = fc.tuple(where, fc.integer({ min: 2, max: 6 })).map(
  ([at, count]): Maker =>
    (time) =>
      Array.from({ length: count }, (_, i) => make.click(time + i * 150, at)),
);
const submitAndEffect = fc.tuple(where, fc.constantFrom(...effectKinds), reactMs, fc.boolean()).map(
  ([at, what, afterMs, valid]): Maker =>
    (time) => {
      const submit = make.submit(time, { ...at, valid });
      return [submit, make.effect(submit, what, afterMs, at)];
    },
);
const timer = fc
  .tuple(fc.boolean(), fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }), reactMs)
  .map(
    ([onSite, promisedMs, ms]): Maker =>
      (time) => [
        make.waitStart(time, { onSite, ...(promisedMs === undefined ? {} : { promisedMs }) }),
        make.waitEnd(time + ms),
      ],
  );
const visit = fc
  .tuple(
    where,
    url,
    fc.constantFrom('load', 'reload', 'back', 'push', 'replace', 'hash'),
    fc.constantFrom(200, 200, 404),
  )
  .map(
    ([at, to, how, status]): Maker =>
      (time) => [make.visit(time, to, { ...at, how, status })],
  );
const field = fc.tuple(where, target, fc.boolean()).map(
  ([at, on, valid]): Maker =>
    (time) => [make.input(time, { ...at, target: on, valid })],
);
const gone = where.map(
  (at): Maker =>
    (time) => [make.formGone(time, at)],
);
const scroll = fc.tuple(where, fc.integer({ min: -900, max: 900 })).map(
  ([at, px]): Maker =>
    (time) => [make.scroll(time, 1000, 1000 + px, at)],
);
const hunt = fc.tuple(where, fc.integer({ min: 3, max: 7 })).map(
  ([at, count]): Maker =>
    (time) =>
      Array.from({ length: count }, (_, i) => make.scroll(time + i * 300, 0, i % 2 === 0 ? 600 : -600, at)),
);
const loop = fc.tuple(where, fc.integer({ min: 3, max: 7 }), fc.constantFrom('load', 'back', 'reload')).map(
  ([at, count, how]): Maker =>
    (time) =>
      Array.from({ length: count }, (_, i) => {
        const to = `https://a.example/l${how === 'reload' ? 0 : i % 2}`;
        return make.visit(time + i * 900, to, { ...at, how });
      }),
);
const pointer = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 500 }))
  .map(
    ([turns, pathPx, boxPx]): Maker =>
      (time) => [make.pointer(time, { turns, pathPx, boxPx })],
  );
const failure = fc
  .tuple(
    where,
    fc.constantFrom('script', 'rejection', 'request', 'resource'),
    fc.constantFrom(404, 500, undefined),
  )
  .map(
    ([at, what, status]): Maker =>
      (time) => [make.failure(time, what, { ...at, ...(status === undefined ? {} : { status }) })],
  );
const vital = fc
  .tuple(where, fc.constantFrom(...vitalNames), fc.double({ min: 0, max: 6000, noNaN: true }))
  .map(
    ([at, metric, value]): Maker =>
      (time) => [make.vital(time, metric, value, at)],
  );
const unseen = fc.constantFrom('pause', 'resume', 'gap').map(
  (type): Maker =>
    (time) => [type === 'gap' ? make.gap(time) : make.act(time, type)],
);

const something: fc.Arbitrary<Maker> = fc.oneof(
  { weight: 6, arbitrary: clickAndEffect },
  { weight: 1, arbitrary: burst },
  { weight: 2, arbitrary: submitAndEffect },
  { weight: 1, arbitrary: timer },
  { weight: 4, arbitrary: visit },
  { weight: 1, arbitrary: hunt },
  { weight: 1, arbitrary: loop },
  { weight: 3, arbitrary: field },
  { weight: 1, arbitrary: gone },
  { weight: 4, arbitrary: scroll },
  { weight: 1, arbitrary: pointer },
  { weight: 3, arbitrary: failure },
  { weight: 2, arbitrary: vital },
  { weight: 1, arbitrary: unseen },
);

/** A whole walk in log order, with or without pauses in it. */
export const randomWalk = fc
  .array(fc.tuple(pause, something), { minLength: 0, maxLength: 80, size: 'max' })
  .map((steps) => {
    let time = 0;
    const events: JourneyEvent[] = [];
    for (const [afterMs, maker] of steps) {
      time += afterMs;
      events.push(...maker(time));
    }
    return [...events, make.act(time + 15_000, 'stop')].sort(compareEvents);
  });

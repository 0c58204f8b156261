import type { Audit } from '../../../core/journey/audit.ts';
import { eventSchema, type JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { payloads } from '../../fixtures/audits/hostile.ts';

/** mulberry32 (public domain): the same seed gives the same audit. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A walk of up to 60 events of every kind, in no sensible order, with texts that mean something to somebody. */
export function randomAudit(seed: number): Audit {
  const random = dice(seed);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const one = <T>(list: readonly T[]): T => list[whole(list.length - 1)] as T; // Never asked for one of none.
  const text = () =>
    (random() < 0.3
      ? one(payloads)
      : one(['Pay', 'Größe wählen', 'شراء', '🍎', '', 'a'.repeat(whole(200))])
    ).slice(0, 300);
  const framework = one(stageModels);
  const stage = () => one(framework.stages).id;
  const touchpoint = () => `t-${whole(5)}`;
  const target = () => ({
    selectors: [`#b${whole(9)}`, [`x-${whole(3)}`, 'button']],
    tag: 'button',
    name: text(),
  });
  const maybe = <T extends object>(fields: T): Partial<T> => (random() < 0.5 ? fields : {});
  let at = 1_000_000 + whole(1e9);
  let number = 0;
  const drafts: (() => object)[] = [
    () => ({
      type: 'visit',
      url: `https://shop.example/${whole(9)}`,
      title: text(),
      how: one(['load', 'reload', 'back', 'push']),
      ...maybe({ status: one([200, 404]) }),
    }),
    () => ({
      type: 'click',
      kind: 'click',
      target: target(),
      control: 'button',
      interactive: true,
      x: random() * 1000,
      y: random() * 1000,
      by: 'mouse',
    }),
    () => ({ type: 'input', target: target(), field: 'email', length: 'unknown', valid: random() < 0.5 }),
    () => ({ type: 'vital', metric: one(['LCP', 'CLS', 'INP']), value: random() * 9000 }),
    () => ({ type: 'scroll', fromPx: whole(900), toPx: whole(900), viewportPx: 700, ms: whole(900) }),
    () => ({ type: 'stage', stage: stage() }),
    () => ({
      type: 'touchpoint',
      touchpoint: touchpoint(),
      name: text() || 'x',
      ...maybe({ channel: one(['e-mail', 'call', 'website']), stage: stage() }),
      ...maybe({ momentOfTruth: true }),
    }),
    () => ({
      type: 'outcome',
      outcome: one(['achieved', 'workaround', 'blocked']),
      ...maybe({ note: text() }),
    }),
    () => ({
      type: 'emotion',
      value: whole(4) - 2,
      stimulus: text(),
      ...maybe({ touchpoint: touchpoint() }),
    }),
    () => ({
      type: 'friction',
      text: text(),
      severity: whole(4),
      tags: [text()],
      ...maybe({ target: target() }),
      ...maybe({ class: one(['pain', 'delight', 'opportunity', 'churn-risk']) }),
    }),
    () => ({ type: 'note', kind: one(['note', 'idea', 'quote', 'thinking']), text: text() }),
    () => ({
      type: 'picture',
      picture: { id: `p/${number}`, at, widthPx: 1 + whole(99), heightPx: 1 + whole(99), alt: text() },
    }),
    () => ({ type: 'milestone', milestone: `m${whole(3)}`, name: text(), reached: random() < 0.5 }),
    () => ({ type: 'checkpoint', stage: stage(), checkpoint: `c${whole(3)}`, met: random() < 0.5 }),
    () => ({ type: 'document', document: { id: `d${whole(3)}`, name: text(), exists: true } }),
    () => ({ type: 'action', action: { party: one(['customer', 'company']), text: text() } }),
    () => ({ type: 'wait-start', wait: `w${whole(3)}`, what: text(), promisedMs: whole(9e7) }),
    () => ({ type: 'wait-end', wait: `w${whole(3)}` }),
    () => ({ type: 'metric', metric: { key: 'own', value: (random() - 0.5) * 1e9 } }),
    () => ({
      type: 'survey',
      survey: { id: `s${whole(2)}`, scale: 'nps', answers: [{ score: whole(10), comment: text() }] },
    }),
    () => ({ type: 'edit', touchpoint: touchpoint(), set: { owner: text(), ...maybe({ order: random() }) } }),
    () => ({ type: 'merge', touchpoint: touchpoint(), into: touchpoint() }),
    () => ({ type: 'undo', of: `w/${whole(number)}` }),
    () => ({ type: 'pause' }),
    () => ({ type: 'resume' }),
  ];
  const start = {
    type: 'start',
    walk: `w${seed}`,
    title: text(),
    journey: { id: 'j', name: text() },
    site: 'https://shop.example',
    persona: { id: 'p', name: 'Mara' },
    framework,
  };
  const events: JourneyEvent[] = [start, ...Array.from({ length: whole(60) }, () => one(drafts)())].map(
    (draft) => {
      at += whole(5000);
      number++;
      return eventSchema.parse({ tab: 1, doc: 'd1', frame: 0, ...draft, id: `w/${number}`, at });
    },
  );
  const audit = project(events);
  if (!audit) throw new Error('no audit');
  return audit;
}

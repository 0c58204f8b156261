import { actSchema } from '../../../core/journey/acts.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import type { Fact } from '../../../core/journey/facts.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const began = 1_700_000_000_000;
const betweenMs = 120;
const eventsAPage = 60;
const pages = 300;

type Page = { at: number; tab: number; doc: string };
type Draft<T = Fact> = T extends Fact ? Omit<T, 'id' | 'at' | 'tab' | 'doc' | 'frame'> : never;

/** The same walk at every call: `count` events over 300 pages, mixed as capture mixes them, now and then a friction and a mark. */
export function makeWalk(count: number): JourneyEvent[] {
  const events: JourneyEvent[] = [start()];
  const here: Page = { at: began, tab: 1, doc: '' };
  const fact = (draft: Draft): string => {
    const id = `${here.doc}/${events.length}`;
    // A draft lacks nothing but what is given here.
    events.push({ ...draft, id, at: here.at, tab: here.tab, doc: here.doc, frame: 0 } as Fact);
    return id;
  };
  for (let i = 0; events.length < count; i++) {
    here.at += betweenMs;
    if (i % eventsAPage === 0) {
      here.tab = 1 + (Math.floor(i / eventsAPage) % 3);
      here.doc = `w/${here.tab}/d${i}`;
      const page = (i / eventsAPage) % pages;
      fact({ type: 'visit', url: `https://shop.example/p/${page}`, title: `Page ${page}`, how: 'load' });
      if (i % (eventsAPage * 5) === 0) events.push(emotion(i, here.at));
    } else happen(i, here, fact);
  }
  return events.slice(0, count);
}

function happen(i: number, here: Page, fact: (draft: Draft) => string): void {
  const kind = i % 20;
  if (kind < 6) {
    const isDead = i % 541 === 0;
    const of = fact({
      type: 'click',
      kind: 'click',
      target: button(i % 50),
      control: 'button',
      interactive: true,
      anchor: `#b${i % 50}`,
      x: 100 + (i % 7) * 40,
      y: 200,
      by: 'mouse',
      heldMs: 90,
    });
    here.at += 60;
    fact({ type: 'effect', of, what: isDead ? 'none' : 'mutation', afterMs: isDead ? 4000 : 60 });
  } else if (kind < 10)
    fact({ type: 'scroll', fromPx: 0, toPx: i % 40 < 20 ? 500 : -500, viewportPx: 800, ms: 300 });
  else if (kind < 14)
    fact({
      type: 'input',
      target: button(i % 10),
      form: '#f',
      field: 'text',
      length: '1-5',
      valid: i % 97 !== 0,
    });
  else if (kind < 16) fact({ type: 'pointer', ms: 2000, turns: i % 7, pathPx: 800, boxPx: 400 });
  else if (kind < 17)
    fact({
      type: 'failure',
      what: 'request',
      message: 'GET /api',
      url: 'https://shop.example/api',
      status: i % 400 === 16 ? 500 : 404,
      firstParty: i % 400 === 16,
    });
  else if (kind < 19) fact({ type: 'vital', metric: 'INP', value: i % 700 === 17 ? 260 : 150 + (i % 40) });
  else {
    const of = fact({ type: 'submit', target: button(1), form: '#f', valid: true });
    fact({ type: 'effect', of, what: 'text', afterMs: 90 });
  }
}

const button = (k: number) => ({
  selectors: [
    `#b${k}`,
    `aria/Button ${k}[role="button"]`,
    `xpath//main/div[${k}]/button`,
    `text/Button ${k}`,
  ],
  name: `Button ${k}`,
  role: 'button',
  tag: 'button',
});

const start = (): JourneyEvent =>
  actSchema.parse({
    id: 'w/a/m/0',
    at: began,
    type: 'start',
    walk: 'w',
    title: 'A long walk',
    journey: { id: 'long', name: 'A long walk' },
    site: 'https://shop.example',
    persona: { id: 'mara', name: 'Mara', fit: 'yes' },
    framework: success6,
  });

const emotion = (i: number, at: number): JourneyEvent =>
  actSchema.parse({ id: `w/a/m/${i + 1}`, at, type: 'emotion', value: 1 + (i % 5), stimulus: 'the answer' });

import type { Audit } from '../../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../../core/journey/event.ts';
import { project } from '../../../../core/projection/project.ts';
import { success6 } from '../../../../core/stages/success-6.ts';

/** What an event says besides its id and time; `at` is in seconds from the start. */
export type Said = { type: JourneyEvent['type']; at?: number } & Record<string, unknown>;

/** The audit of a walk in which these things happened, one second after the other. */
export function auditOf(...said: readonly Said[]): Audit {
  const audit = project(logOf(...said));
  if (!audit) throw new Error('The walk has no start.');
  return audit;
}

export function logOf(...said: readonly Said[]): JourneyEvent[] {
  const start = {
    id: 'w/a/0',
    at: 0,
    type: 'start',
    walk: 'w',
    title: 'A walk',
    journey: { id: 'j', name: 'A journey' },
    site: 'https://shop.example',
    auditor: 'A. Tester',
    by: 'person',
    persona: {
      id: 'p',
      name: 'Maya',
      tagline: '',
      answers: {},
      fit: 'yes',
      lead: 'visitor',
      source: 'assumption',
    },
    framework: success6,
    goals: [],
    locale: 'en',
    app: 'waymark',
  };
  const rest = said.map((it, index) => ({ id: `w/a/${index + 1}`, ...it, at: (it.at ?? index + 1) * 1000 }));
  return [start, ...rest] as JourneyEvent[]; // Literals of the tests, shaped like events.
}

/** A page reached in tab 1. */
export const visit = (path: string, title = path): Said => ({
  type: 'visit',
  tab: 1,
  doc: `d${path}`,
  frame: 0,
  url: `https://shop.example${path}`,
  title,
  how: 'load',
});

import { z } from '../zod.ts';
import { type Act, actSchemas } from './acts.ts';
import { type Fact, factSchemas } from './facts.ts';

/** One line of the log, the only truth of a walk: a fact from the page or an act of the auditor. */
export const eventSchema = z.discriminatedUnion('type', [...factSchemas, ...actSchemas]);
export type JourneyEvent = Fact | Act;
export type EventOf<T extends JourneyEvent['type']> = Extract<JourneyEvent, { type: T }>;

/**
 * The order of the log: by time, then by id with numbers compared as numbers. It does not depend on the order in which
 * events arrived, so any delivery of the same events gives the same audit.
 */
export function compareEvents(a: Moment, b: Moment): number {
  return a.at - b.at || compareIds(a.id, b.id);
}

type Moment = Pick<JourneyEvent, 'at' | 'id'>;

function compareIds(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = comparePart(left[i] ?? '', right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whole numbers before words, so that the order stays total whatever the ids are. */
function comparePart(a: string, b: string): number {
  if (a === b) return 0;
  const numberA = /^\d{1,15}$/.test(a);
  const numberB = /^\d{1,15}$/.test(b);
  if (numberA && numberB && Number(a) !== Number(b)) return Number(a) - Number(b);
  if (numberA !== numberB) return numberA ? -1 : 1;
  return a < b ? -1 : 1;
}

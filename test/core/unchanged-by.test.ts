import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { parseAudit } from '../../core/exchange/parse-audit.ts';
import { auditSchema } from '../../core/journey/audit.ts';
import { eventSchema } from '../../core/journey/event.ts';
import { project } from '../../core/projection/project.ts';
import { unchangedBy } from '../../core/unchanged-by.ts';
import { z } from '../../core/zod.ts';
import { click, visit, walk } from '../fixtures/walk.ts';

// Hundreds of changes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const events = walk(
  visit('/', { status: 200, viewport: { widthPx: 320, heightPx: 640 } }),
  click('Buy', { x: 1.5 }),
  { type: 'effect', of: 'w/1/d1/2', what: 'none', afterMs: 4000 },
  { type: 'friction', text: 'Unclear', severity: 3, tags: ['wording'] },
  { type: 'review', finding: 'f', verdict: 'real' },
  { type: 'stop' },
);
const audit = project(events);

/** What the check promises: where it says yes, zod says yes and changes nothing. */
function keepsItsWord(schema: z.ZodType, value: unknown): void {
  if (!unchangedBy(schema)(value)) return;
  const parsed = schema.safeParse(value);
  expect(parsed.error).toBeUndefined();
  expect(parsed.data).toStrictEqual(value);
}

it('lets through what is as parsing would leave it', () => {
  const isEvent = unchangedBy(eventSchema);
  expect(events.filter((event) => !isEvent(event))).toEqual([]);
  expect(unchangedBy(auditSchema)(audit)).toBe(true);
});

describe('leaves to zod', () => {
  test.each<[string, z.ZodType, unknown]>([
    ['a missing key', z.object({ a: z.string() }), {}],
    ['a key it does not know', z.object({ a: z.string() }), { a: 'x', b: 1 }],
    ['a default that is to be filled in', z.object({ a: z.string().default('x') }), {}],
    ['a default given as undefined', z.string().optional().default('x'), undefined],
    ['what other keys are to become', z.looseObject({ a: z.string() }), { a: 'x' }],
    ['a list where an object belongs', z.object({}), []],
    ['null', z.object({}), null],
    ['an object of another make', z.object({}), new Date()],
    ['too short a text', z.string().min(2), 'a'],
    ['too long a text', z.string().max(2), 'abc'],
    ['a text off its pattern', z.string().regex(/^a$/), 'b'],
    ['a pattern with a memory', z.string().regex(/a/g), 'a'],
    ['a text that is trimmed', z.string().trim(), 'a'],
    ['a format', z.email(), 'a@b.example'],
    ['a refinement', z.string().refine((text) => text === 'a'), 'a'],
    ['a transform', z.string().transform((text) => `${text}!`), 'a'],
    ['not a number', z.number(), Number.NaN],
    ['no end', z.number(), Number.POSITIVE_INFINITY],
    ['a fraction', z.number().int(), 1.5],
    ['too small a number', z.number().min(1), 0],
    ['the limit itself, excluded', z.number().gt(1), 1],
    ['too large a number', z.number().max(1), 2],
    ['the upper limit itself, excluded', z.number().lt(1), 1],
    ['a multiple', z.number().multipleOf(3), 3],
    ['another literal', z.literal(1), 2],
    ['another choice', z.enum(['a', 'b']), 'c'],
    ['a name of a numbered choice', z.enum({ a: 0 }), 'a'],
    ['too long a list', z.array(z.string()).max(1), ['a', 'b']],
    ['a wrong entry', z.array(z.string()), ['a', 1]],
    ['a wrong value in a record', z.record(z.string(), z.number()), { a: 'x' }],
    ['too long a key in a record', z.record(z.string().max(1), z.number()), { ab: 1 }],
    ['a record that needs all its keys', z.record(z.enum(['a', 'b']), z.number()), { a: 1 }],
    ['a kind nobody knows', z.discriminatedUnion('t', [z.object({ t: z.literal('a') })]), { t: 'b' }],
    [
      'two objects of which the first would cut',
      z.union([z.object({}), z.object({ a: z.string() })]),
      { a: 'x' },
    ],
    ['neither of two kinds', z.union([z.string(), z.array(z.string())]), 1],
    ['a kind it does not know', z.date(), new Date(0)],
  ])('%s', (_, schema, value) => {
    expect(unchangedBy(schema)(value)).toBe(false);
  });
});

test.each<[string, z.ZodType, unknown]>([
  ['a limit itself', z.number().min(1).max(1), 1],
  ['an optional key that is absent', z.object({ a: z.string().optional() }), {}],
  ['a default that is given', z.object({ a: z.string().default('x') }), { a: 'y' }],
  ['some keys of a partial record', z.partialRecord(z.enum(['a', 'b']), z.number()), { a: 1 }],
  ['the second of two kinds', z.union([z.string(), z.array(z.string())]), ['a']],
  ['anything', z.object({ a: z.unknown().optional() }), { a: [null] }],
])('knows %s', (_, schema, value) => {
  expect(unchangedBy(schema)(value)).toBe(true);
  keepsItsWord(schema, value);
});

it('never lets through what zod refuses or changes, whatever is done to an event or an audit', () => {
  const byHand = readFileSync(join(import.meta.dirname, '../fixtures/format/v1/by-hand.json'), 'utf8');
  const whole = { audit: parseAudit(JSON.parse(byHand)), events: events.slice(1) };
  const odd = fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    'a b',
    'x'.repeat(400),
    0,
    -1,
    1.5,
    Number.NaN,
    1e17,
    true,
    [],
    {},
    ['x'],
    [['x']],
    { a: 1 },
    { id: 'x' },
  );
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('change', 'drop', 'add'), odd, (at, how, value) => {
      const copy = structuredClone(whole);
      const places = [...placesIn(copy.audit), ...placesIn(copy.events)];
      const place = places[at % places.length];
      if (!place) return;
      // A list takes one entry more; a name of its own is nothing that JSON could give it.
      if (how === 'add' && Array.isArray(place.holder)) place.holder.push(value);
      else if (how === 'drop') Reflect.deleteProperty(place.holder, place.key);
      else Reflect.set(place.holder, how === 'add' ? 'surprise' : place.key, value);
      keepsItsWord(auditSchema, copy.audit);
      for (const event of copy.events) keepsItsWord(eventSchema, event);
    }),
    { numRuns: 300 },
  );
});

function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

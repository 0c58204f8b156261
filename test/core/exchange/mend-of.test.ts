import { expect, test } from 'vitest';
import { problemOf } from '../../../core/exchange/mend-of.ts';
import { recorderFlowSchema } from '../../../core/exchange/recorder.ts';
import { eventSchema } from '../../../core/journey/event.ts';
import { z } from '../../../core/zod.ts';

function told(schema: z.ZodType, data: unknown): string[] {
  return (schema.safeParse(data).error?.issues ?? []).map((issue) => {
    const { place, mend } = problemOf(issue, data);
    return `${place}: ${mend}`;
  });
}

const thing = (shape: z.core.$ZodLooseShape) => z.object(shape);

test.each<[z.ZodType, unknown, string]>([
  [thing({ a: z.string() }), {}, 'a: is missing: give a text in quotes'],
  [thing({ a: z.string() }), { a: 7 }, 'a: is 7: give a text in quotes'],
  [thing({ a: z.string() }), { a: null }, 'a: is null: give a text in quotes'],
  [thing({ a: z.number() }), { a: 'many' }, 'a: is “many”: give a number'],
  [thing({ a: z.number().int() }), { a: 1.5 }, 'a: is 1.5: give a whole number'],
  [thing({ a: z.number().min(0) }), { a: -1 }, 'a: is -1: give at least 0'],
  [thing({ a: z.number().max(4) }), { a: 5 }, 'a: is 5: give at most 4'],
  [thing({ a: z.number().lt(1) }), { a: 1 }, 'a: is 1: give less than 1'],
  [thing({ a: z.number().positive() }), { a: 0 }, 'a: is 0: give more than 0'],
  [thing({ a: z.literal(100) }), { a: 90 }, 'a: is 90: give 100'],
  [z.strictObject({}), { b: 1, c: 2 }, 'the file: take out what is not known here: b, c'],
  [thing({ a: z.boolean() }), { a: 'yes' }, 'a: is “yes”: give true or false'],
  [thing({ a: z.array(z.string()) }), { a: {} }, 'a: give a list in [ ]'],
  [thing({ a: z.array(z.string()).min(1) }), { a: [] }, 'a: give at least 1 entries'],
  [thing({ a: thing({}) }), { a: [] }, 'a: give an object in { }'],
  [thing({ a: z.record(z.string(), z.number()) }), { a: 1 }, 'a: is 1: give an object in { }'],
  [thing({ a: z.string().max(3) }), { a: 'abcd' }, 'a: is “abcd”: shorten it to 3 characters'],
  [thing({ a: z.string().max(3) }), { a: 'x'.repeat(99) }, 'a: shorten it to 3 characters'],
  [thing({ a: z.string().min(1) }), { a: '' }, 'a: is “”: give a text, it must not be empty'],
  [thing({ a: z.literal('x') }), { a: 'y' }, 'a: is “y”: give “x”'],
  [thing({ a: z.enum(['one', 'two']) }), { a: 'tow' }, 'a: is “tow”: give one of two, one'],
  [
    thing({ a: z.union([z.string(), z.number()]) }),
    { a: true },
    'a: is true: give one of the kinds that fit here',
  ],
  [z.array(thing({ a: z.string() })), [{ a: 'x' }, {}], '[1].a: is missing: give a text in quotes'],
  [z.string(), 7, 'the file: is 7: give a text in quotes'],
])('%#', (schema, data, message) => {
  expect(told(schema, data)).toEqual([message]);
});

test('a slip of the keyboard in an event’s type is answered with the nearest', () => {
  expect(told(eventSchema, { type: 'vist' })).toEqual([
    'type: is “vist”: give one of visit, visibility, vital, leave, click, effect, input, submit, …',
  ]);
});

test('a step that no recording has is answered with the steps there are', () => {
  expect(told(recorderFlowSchema, { title: 'a', steps: [{ type: 'dance' }] })).toEqual([
    'steps[0].type: is “dance”: give one of doubleClick, navigate, click, hover, change, keyDown, keyUp, scroll, …',
  ]);
});

test('a path never leads to what every object inherits', () => {
  const [issue] = thing({ constructor: z.string() }).safeParse({}).error?.issues ?? [];
  expect(issue && problemOf(issue, {}).mend).toBe('is missing: give a text in quotes');
});

test.each<[z.ZodType, unknown, string]>([
  [thing({ a: z.date() }), { a: 1 }, 'a: is 1: give a value of the kind date'],
  [thing({ a: z.bigint().min(2n) }), { a: 1n }, 'a: is 1: give at least 2'],
  [thing({ a: z.bigint().max(2n) }), { a: 3n }, 'a: is 3: give at most 2'],
])('a kind that no file of ours has is named all the same (%#)', (schema, data, message) => {
  expect(told(schema, data)).toEqual([message]);
});

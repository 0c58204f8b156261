import { expect, test } from 'vitest';
import { fieldsOf, filterEvents, groupOf, lineOf } from '../../../../extension/ui/workspace/event-lines.ts';
import { logOf, visit } from '../support/audit.ts';

const log = logOf(
  visit('/pay', 'Pay'),
  { type: 'friction', text: 'Two prices', severity: 3, class: 'pain', tags: [] },
  {
    type: 'failure',
    tab: 1,
    doc: 'd',
    frame: 0,
    what: 'script',
    message: 'x is not a function',
    firstParty: true,
  },
);

test('a line is said in the words that the event carries', () => {
  expect(log.slice(1).map(lineOf)).toEqual([
    'Pay · https://shop.example/pay',
    'Two prices · Pain',
    'x is not a function',
  ]);
});

test('the log is narrowed by kind and by words', () => {
  expect(log.map(groupOf)).toEqual(['marks', 'pages', 'marks', 'trouble']);
  expect(filterEvents(log, 'marks', 'two PRICES').map((it) => it.type)).toEqual(['friction']);
  expect(filterEvents(log, 'pages', 'prices')).toEqual([]);
  expect(filterEvents(log, 'all', '')).toHaveLength(4);
});

test('every field is shown by its path', () => {
  expect(fieldsOf({ a: 1, b: { c: ['x', 'y'] } })).toEqual([
    ['a', '1'],
    ['b.c.0', 'x'],
    ['b.c.1', 'y'],
  ]);
});

test('codes of the log are said in words', () => {
  const said = logOf(
    { type: 'outcome', outcome: 'workaround' },
    { type: 'review', finding: 'f', verdict: 'not-real', why: 'a test order' },
    { type: 'note', kind: 'quote', text: 'Twice?', tags: [] },
    { type: 'stage', stage: 'post-purchase' },
  );
  expect(said.slice(1).map(lineOf)).toEqual([
    'Detour',
    'Ruled out · a test order',
    'Quote · Twice?',
    'Post-Purchase',
  ]);
});

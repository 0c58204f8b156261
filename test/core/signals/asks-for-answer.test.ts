import { expect, test } from 'vitest';
import { controlKinds } from '../../../core/journey/facts.ts';
import { asksForAnswer } from '../../../core/signals/asks-for-answer.ts';
import { click } from './events.ts';

test('of all kinds of control these are expected to change something in the page', () => {
  const asking = controlKinds.filter((control) => asksForAnswer(click(0, { control })));
  expect(asking).toEqual(['button', 'stepper', 'toggle', 'summary', 'other']);
});
test.each([
  { interactive: false },
  { modifier: true },
  { selected: true },
  { dismissed: true },
  { kind: 'double' },
  { kind: 'context' },
] as const)('not with %o', (given) => expect(asksForAnswer(click(0, given))).toBe(false));
test.each([
  ['radio', false],
  ['menuitemradio', false],
  ['option', false],
  ['tab', false],
  ['button', true],
  ['checkbox', true],
  ['switch', true],
  ['menuitem', true],
])('%s: %s', (role, asks) => {
  expect(asksForAnswer(click(0, { target: { selectors: [], role, tag: 'div' } }))).toBe(asks);
});
test('an element without a role may ask', () => {
  expect(asksForAnswer(click(0, { target: { selectors: [], tag: 'div' } }))).toBe(true);
});

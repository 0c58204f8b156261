import { expect, test } from 'vitest';
import type { PlanStep } from '../../../../core/journey/plan.ts';
import { flowOf } from '../../../../core/plan/flow.ts';
import { html } from '../../../../core/report/escape.ts';
import { flowTree } from '../../../../core/report/html/flow-tree.ts';
import { messagesFor } from '../../../../core/report/messages/messages-for.ts';

const dayMs = 86_400_000;
const step = (id: string, more: Partial<PlanStep> = {}): PlanStep => ({
  id,
  stage: 's',
  name: id,
  channel: 'e-mail',
  optional: false,
  ...more,
});
const draw = (steps: PlanStep[], locale = 'en') =>
  html`${flowTree(flowOf({ id: 'p', name: 'P', trigger: '', steps }), messagesFor(locale))}`.markup;
const lines = (markup: string) =>
  [...markup.matchAll(/<p>(.*?)<\/p>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''));

const steps = [
  step('Thanks', { withinMs: 300_000 }),
  step('More', { branch: { on: 'clicked', of: 'Thanks' }, withinMs: 2 * dayMs }),
  step('And more', { branch: { on: 'clicked', of: 'Thanks' } }),
  step('Other subject', { branch: { on: 'not-clicked', of: 'Thanks' } }),
  step('Stay?', { branch: { on: 'inactive', of: 'Other subject' }, optional: true }),
  step('Call', { branch: { on: 'otherwise', of: 'More' }, channel: 'call' }),
];

test('every step stands once, with channel, delay and the way that leads to it', () => {
  expect(lines(draw(steps))).toEqual([
    'Thanks e-mail · after 5 min',
    'if clicked More e-mail · after 2 days',
    'then Call call',
    'then And more e-mail',
    'if not clicked Other subject e-mail',
    'if nobody reacts Stay? e-mail · optional',
  ]);
  expect(lines(draw(steps, 'de'))[1]).toBe('wenn geklickt More E-Mail · nach 2 Tagen');
});

test('a way stands in a list under the step it leaves', () => {
  expect(draw(steps.slice(0, 2))).toMatch(
    /^<ol[^>]*><li><p>.*Thanks.*<ol><li><p>.*More.*<\/ol><\/li><\/ol>$/,
  );
});

test('what is said of another way is “otherwise”', () => {
  const two = [
    step('A'),
    step('B', { branch: { on: 'clicked', of: 'A' } }),
    step('C', { branch: { on: 'otherwise', of: 'A' } }),
  ];
  expect(lines(draw(two))[2]).toBe('otherwise C e-mail');
});

test('a plan two thousand steps deep neither nests without end nor loses a step', () => {
  const deep = Array.from({ length: 2_000 }, (_, i) =>
    step(`s${i}`, i === 0 ? {} : { branch: { on: 'clicked', of: `s${i - 1}` } }),
  );
  const markup = draw(deep);
  expect(markup.match(/<ol/g)).toHaveLength(6);
  expect(lines(markup)).toHaveLength(2_000);
  expect(lines(markup).at(-1)).toBe('if clicked, behind “s1998” s1999 e-mail');
});

test('words of strangers stay words', () => {
  expect(draw([step('a', { name: '<script>', channel: '"><b>' })])).not.toMatch(/<script>|"><b>/);
  expect(draw([])).toBe('');
});

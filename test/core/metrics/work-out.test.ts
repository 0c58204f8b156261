import { describe, expect, test } from 'vitest';
import { metricByKey, metricDefinitions } from '../../../core/metrics/index.ts';
import { type Known, workOut } from '../../../core/metrics/work-out.ts';

const withInputs = metricDefinitions.filter((it) => it.inputs !== undefined);
const of = (key: string, known: Record<string, number | readonly number[]>) => {
  const definition = metricByKey(key);
  if (!definition) throw new Error(`There is no metric ${key}.`);
  const asKnown: Known = Object.fromEntries(Object.entries(known).map(([id, it]) => [id, [it].flat()]));
  return workOut(definition, asKnown);
};
const problem = (key: string, known: Record<string, number | readonly number[]>) => {
  const found = of(key, known);
  return found && 'problem' in found ? `${found.problem.input.id} ${found.problem.what}` : found;
};

test.each([
  ['mail-opens', { opened: 30, delivered: 120 }, 25],
  ['mail-clicks', { clicked: 0, delivered: 120 }, 0],
  ['activation-rate', { activated: 61, requested: 100 }, 61],
  ['conversion-rate', { clients: 3, leads: 40 }, 7.5],
  ['sql-conversion-rate', { clients: 3, 'qualified-leads': 6 }, 50],
  ['lifetime-value', { 'monthly-revenue': 100, 'gross-margin': 80, 'monthly-churn': 2 }, 4_000],
  ['recurring-revenue', { 'paid-monthly': 15, 'paid-quarterly': 30, 'paid-yearly': 120 }, 35],
  ['recurring-revenue', { 'paid-yearly': 120 }, 10],
  ['time-to-churn', { 'months-stayed': [3, 9, 6] }, 6],
  ['churn-rate', { left: 5, 'customers-at-start': 200 }, 2.5],
  ['return', { gain: 150, cost: 100 }, 50],
  ['return', { gain: -50, cost: 100 }, -150],
  ['customer-return', { benefit: 90, 'price-and-effort': 100 }, -10],
])('%s from %o is %d', (key, known, value) => {
  const found = of(key, known);
  expect(found && 'value' in found ? found.value : found).toBeCloseTo(value, 9);
});

test('nonsense is named, by the input it is in', () => {
  expect(problem('conversion-rate', { clients: 50, leads: 40 })).toBe('clients more-than-whole');
  expect(problem('conversion-rate', { clients: 0, leads: 0 })).toBe('leads zero');
  expect(problem('conversion-rate', { clients: 3 })).toBe('leads missing');
  expect(problem('conversion-rate', {})).toBe('clients missing');
  expect(problem('conversion-rate', { clients: -1, leads: 4 })).toBe('clients below-zero');
  expect(problem('conversion-rate', { clients: 1.5, leads: 4 })).toBe('clients not-whole');
  expect(problem('conversion-rate', { clients: Number.NaN, leads: 4 })).toBe('clients no-number');
  expect(problem('conversion-rate', { clients: [1, 2], leads: 4 })).toBe('clients no-number');
  expect(problem('lifetime-value', { 'monthly-revenue': 1, 'gross-margin': 120, 'monthly-churn': 2 })).toBe(
    'gross-margin above-hundred',
  );
  expect(problem('recurring-revenue', {})).toBe('paid-monthly missing');
  expect(problem('time-to-churn', { 'months-stayed': [3, -1] })).toBe('months-stayed below-zero');
  expect(problem('return', { gain: 1e308, cost: 1e-300 })).toBe('gain too-large');
});

test('a metric without inputs is not worked out', () => {
  expect(of('goal-completion', { achieved: 1 })).toBeUndefined();
});

describe.each(withInputs.map((it) => [it.key, it] as const))('the inputs of %s', (_, definition) => {
  const inputs = definition.inputs ?? [];

  test('have ids that fit a column, and name what they are a part of', () => {
    for (const { id, partOf } of inputs) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      if (partOf !== undefined) expect(inputs.map((it) => it.id)).toContain(partOf);
    }
  });

  test('lead to a value', () => {
    const ones = Object.fromEntries(inputs.map(({ id }) => [id, [1]]));
    expect(workOut(definition, ones)).toHaveProperty('value');
  });

  test('never throw and never give what cannot be kept', () => {
    const odd = [-1, 0, 1, 0.5, 101, 1e308, 1e-300, Number.NaN, Number.POSITIVE_INFINITY];
    for (const a of odd)
      for (const b of odd) {
        const known = Object.fromEntries(inputs.map(({ id }, index) => [id, [index === 0 ? a : b]]));
        const found = workOut(definition, known);
        expect(found && 'value' in found ? Number.isFinite(found.value) : found).toBeTruthy();
      }
  });
});

test('an id means the same in every metric', () => {
  const names = new Map<string, string>();
  for (const { id, name } of withInputs.flatMap((it) => it.inputs ?? [])) {
    expect(names.get(id) ?? name).toBe(name);
    names.set(id, name);
  }
});

test('every metric that a walk cannot see is worked out', () => {
  const alone = metricDefinitions.filter((it) => !it.fromAudit && !it.inputs);
  expect(alone.map((it) => it.key)).toEqual([]);
});

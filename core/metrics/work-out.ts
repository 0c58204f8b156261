import { activationRate, conversionRate } from './conversion.ts';
import type { MetricDefinition, MetricInput } from './definition.ts';
import { lifetimeValue } from './lifetime-value.ts';
import { mailRate } from './mail.ts';
import { churnRate, recurringRevenue, returnOn, timeToChurn } from './revenue.ts';

/** What is known, by the input's id; an input that was left empty has no numbers. */
export type Known = Readonly<Record<string, readonly number[]>>;

export interface InputProblem {
  readonly what:
    | 'missing'
    | 'no-number'
    | 'below-zero'
    | 'not-whole'
    | 'above-hundred'
    | 'zero'
    | 'more-than-whole'
    | 'too-large';
  readonly input: MetricInput;
  /** What `input` is a part of, for `more-than-whole`. */
  readonly whole?: MetricInput;
}

/** Takes the numbers of a metric's inputs in their order. */
type Formula = (...numbers: number[]) => number | null;

const formulas: Readonly<Record<string, Formula>> = {
  'mail-opens': mailRate,
  'mail-clicks': mailRate,
  'activation-rate': activationRate,
  'conversion-rate': conversionRate,
  'sql-conversion-rate': conversionRate,
  'lifetime-value': (revenue, margin, churn) =>
    lifetimeValue(revenue ?? 0, (margin ?? 0) / 100, (churn ?? 0) / 100),
  'recurring-revenue': (...prices) =>
    recurringRevenue(prices.map((price, index) => ({ price, everyMonths: [1, 3, 12][index] ?? 1 }))),
  'time-to-churn': (...months) => timeToChurn(months),
  'churn-rate': churnRate,
  return: returnOn,
  'customer-return': returnOn,
};

/** The value of a metric from its inputs, or the first reason why there is none; undefined where it has no inputs. */
export function workOut(
  { key, inputs = [] }: Pick<MetricDefinition, 'key' | 'inputs'>,
  known: Known,
): { readonly value: number } | { readonly problem: InputProblem } | undefined {
  const formula = formulas[key];
  const [first] = inputs;
  if (!formula || !first) return undefined;
  const numbersOf = (id: string) => known[id] ?? [];
  if (inputs.every(({ id }) => numbersOf(id).length === 0))
    return { problem: { what: 'missing', input: first } };
  for (const input of inputs) {
    const problem = problemOf(input, numbersOf(input.id));
    if (problem) return { problem: { what: problem, input } };
  }
  for (const input of inputs) {
    const whole = inputs.find(({ id }) => id === input.partOf);
    if (whole && (numbersOf(input.id)[0] ?? 0) > (numbersOf(whole.id)[0] ?? 0))
      return { problem: { what: 'more-than-whole', input, whole } };
  }
  const value = formula(
    ...inputs.flatMap(({ id, optional }) => (optional ? [numbersOf(id)[0] ?? 0] : numbersOf(id))),
  );
  // Only sums and quotients beyond what a number holds are left; what divides was seen to be more than 0.
  return value !== null && Number.isFinite(value)
    ? { value }
    : { problem: { what: 'too-large', input: first } };
}

function problemOf(input: MetricInput, numbers: readonly number[]): InputProblem['what'] | undefined {
  if (numbers.length === 0) return input.optional ? undefined : 'missing';
  if (numbers.some((it) => !Number.isFinite(it)) || (numbers.length > 1 && !input.many)) return 'no-number';
  if (!input.signed && numbers.some((it) => it < 0)) return 'below-zero';
  if (input.unit === 'count' && !numbers.every(Number.isInteger)) return 'not-whole';
  if (input.unit === 'percent' && numbers.some((it) => it > 100)) return 'above-hundred';
  return input.divides && numbers[0] === 0 ? 'zero' : undefined;
}

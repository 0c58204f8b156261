import type { MetricDefinition } from './definition.ts';

/**
 * What a customer brings while they stay: monthly revenue × gross margin (0–1) ÷ monthly churn (0–1). Ours: the usual
 * simple form, for steady prices and churn. Infinite without churn, so null then.
 */
export function lifetimeValue(
  monthlyRevenue: number,
  grossMargin: number,
  monthlyChurn: number,
): number | null {
  for (const [name, share] of [
    ['Gross margin', grossMargin],
    ['Monthly churn', monthlyChurn],
  ] as const) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${name} is a share from 0 to 1; it is ${share}.`);
  }
  return monthlyChurn === 0 ? null : (monthlyRevenue * grossMargin) / monthlyChurn;
}

/** K7. */
export const lifetimeValueMetric: MetricDefinition = {
  key: 'lifetime-value',
  name: 'Customer lifetime value',
  meaning: 'What one customer brings from the first payment to the last.',
  formula: 'monthly revenue × gross margin ÷ monthly churn (ours)',
  unit: 'money',
  inputs: [
    { id: 'monthly-revenue', name: 'Monthly revenue of one customer', unit: 'money' },
    { id: 'gross-margin', name: 'Gross margin', unit: 'percent' },
    { id: 'monthly-churn', name: 'Monthly churn', unit: 'percent', divides: true },
  ],
  better: 'higher',
  timing: 'lagging',
};

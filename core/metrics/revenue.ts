import type { MetricDefinition } from './definition.ts';
import { percentOf } from './share.ts';

/** K12: monthly recurring revenue of subscriptions with a price per period of so many months. */
export function recurringRevenue(subscriptions: readonly { price: number; everyMonths: number }[]): number {
  return subscriptions.reduce((sum, { price, everyMonths }) => {
    if (!(everyMonths > 0)) throw new RangeError(`A period has more than 0 months; one has ${everyMonths}.`);
    return sum + price / everyMonths;
  }, 0);
}

/** K12: mean months between start and leaving, over those who left; null when nobody did. */
export function timeToChurn(monthsStayed: readonly number[]): number | null {
  return monthsStayed.length === 0
    ? null
    : monthsStayed.reduce((sum, it) => sum + it, 0) / monthsStayed.length;
}

/** K13: percentage of the customers at the start of a period who left in it. Those who came meanwhile do not count. */
export function churnRate(left: number, atStart: number): number | null {
  return percentOf(left, atStart, ['Left', 'customers at the start']);
}

/** K15: what one side gets for what it spends, in percent; null where nothing was spent. */
export function returnOn(gain: number, cost: number): number | null {
  if (cost < 0) throw new RangeError(`A cost is 0 or more; it is ${cost}.`);
  return cost === 0 ? null : ((gain - cost) / cost) * 100;
}

export const revenueMetrics: readonly MetricDefinition[] = [
  {
    key: 'recurring-revenue',
    name: 'Monthly recurring revenue',
    meaning: 'What comes in every month from those who stay.',
    formula: 'Σ price ÷ months of its period',
    unit: 'money',
    inputs: [
      { id: 'paid-monthly', name: 'All monthly prices together', unit: 'money', optional: true },
      { id: 'paid-quarterly', name: 'All quarterly prices together', unit: 'money', optional: true },
      { id: 'paid-yearly', name: 'All yearly prices together', unit: 'money', optional: true },
    ],
    better: 'higher',
    timing: 'lagging',
  },
  {
    key: 'time-to-churn',
    name: 'Time to churn',
    meaning: 'How long people stay before they leave.',
    formula: 'mean months from start to leaving, over those who left',
    unit: 'months',
    inputs: [{ id: 'months-stayed', name: 'Months each one stayed', unit: 'months', many: true }],
    better: 'higher',
    timing: 'lagging',
  },
  {
    key: 'churn-rate',
    name: 'Churn',
    meaning: 'How many customers leave in a period.',
    formula: 'left in the period ÷ customers at its start × 100 (the divisor is ours)',
    unit: 'percent',
    inputs: [
      { id: 'left', name: 'Left in the period', unit: 'count', partOf: 'customers-at-start' },
      { id: 'customers-at-start', name: 'Customers at its start', unit: 'count', divides: true },
    ],
    better: 'lower',
    timing: 'lagging',
  },
  {
    key: 'return',
    name: 'Return',
    meaning: 'What the company gets for what it spends on the journey.',
    formula: '(gain − cost) ÷ cost × 100',
    unit: 'percent',
    inputs: [
      { id: 'gain', name: 'Gain', unit: 'money', signed: true },
      { id: 'cost', name: 'Cost', unit: 'money', divides: true },
    ],
    better: 'higher',
    timing: 'lagging',
    target: 0,
  },
  {
    key: 'customer-return',
    name: 'Return for the customer',
    meaning: 'What the customer gets for what they spend: both sides should gain.',
    formula: '(benefit − price and effort) ÷ price and effort × 100',
    unit: 'percent',
    inputs: [
      { id: 'benefit', name: 'Benefit', unit: 'money', signed: true },
      { id: 'price-and-effort', name: 'Price and effort', unit: 'money', divides: true },
    ],
    better: 'higher',
    timing: 'lagging',
    target: 0,
  },
];

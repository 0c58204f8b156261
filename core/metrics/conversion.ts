import type { MetricDefinition } from './definition.ts';
import { percentOf } from './share.ts';

/** K10: percentage of those who asked for a demo or a trial that became active. */
export function activationRate(activated: number, requested: number): number | null {
  return percentOf(activated, requested, ['Activated', 'requested a demo or a trial']);
}

/** K11: percentage of leads (or of sales-qualified leads that went through onboarding) that became clients. */
export function conversionRate(clients: number, leads: number): number | null {
  return percentOf(clients, leads, ['Clients', 'leads']);
}

export const conversionMetrics: readonly MetricDefinition[] = [
  {
    key: 'activation-rate',
    name: 'Activation',
    meaning:
      'Of those who asked for a demo or a trial, how many got to the end of onboarding and are active.',
    formula: 'activated ÷ requested a demo or a trial × 100',
    unit: 'percent',
    inputs: [
      { id: 'activated', name: 'Activated', unit: 'count', partOf: 'requested' },
      { id: 'requested', name: 'Requested a demo or a trial', unit: 'count', divides: true },
    ],
    better: 'higher',
    timing: 'leading',
  },
  {
    key: 'conversion-rate',
    name: 'Conversion of leads',
    meaning: 'How many leads become clients.',
    formula: 'clients ÷ leads × 100',
    unit: 'percent',
    inputs: [
      { id: 'clients', name: 'Clients', unit: 'count', partOf: 'leads' },
      { id: 'leads', name: 'Leads', unit: 'count', divides: true },
    ],
    better: 'higher',
    timing: 'lagging',
  },
  {
    key: 'sql-conversion-rate',
    name: 'Conversion of qualified leads',
    meaning: 'How many sales-qualified leads that went through onboarding become clients.',
    formula: 'clients ÷ sales-qualified leads that went through onboarding × 100',
    unit: 'percent',
    inputs: [
      { id: 'clients', name: 'Clients', unit: 'count', partOf: 'qualified-leads' },
      { id: 'qualified-leads', name: 'Qualified leads after onboarding', unit: 'count', divides: true },
    ],
    better: 'higher',
    timing: 'lagging',
  },
];

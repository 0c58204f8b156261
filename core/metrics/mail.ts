import type { MetricDefinition, MetricInput } from './definition.ts';
import { percentOf } from './share.ts';

/** Percentage of delivered mails that were opened, or in which something was clicked. */
export function mailRate(reacted: number, delivered: number): number | null {
  return percentOf(reacted, delivered, ['Opened or clicked', 'delivered']);
}

const delivered: MetricInput = { id: 'delivered', name: 'Mails delivered', unit: 'count', divides: true };

/** K8. */
export const mailMetrics: readonly MetricDefinition[] = [
  {
    key: 'mail-opens',
    name: 'E-mail opens',
    meaning: 'Whether the subject and the sender make people look.',
    formula: 'mails opened ÷ mails delivered × 100',
    unit: 'percent',
    inputs: [{ id: 'opened', name: 'Mails opened', unit: 'count', partOf: 'delivered' }, delivered],
    better: 'higher',
    timing: 'leading',
  },
  {
    key: 'mail-clicks',
    name: 'E-mail clicks',
    meaning: 'Whether what is inside makes people act.',
    formula: 'mails with a click ÷ mails delivered × 100',
    unit: 'percent',
    inputs: [{ id: 'clicked', name: 'Mails with a click', unit: 'count', partOf: 'delivered' }, delivered],
    better: 'higher',
    timing: 'leading',
  },
];

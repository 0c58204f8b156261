import type { Audit } from '../journey/audit.ts';
import type { Measured, MetricDefinition } from './definition.ts';
import { percentOf } from './share.ts';

/** How the goals that were tested ended, in one stage or in all. */
export function goalOutcomes(
  audit: Pick<Audit, 'stages'>,
  stage?: string,
): Record<'achieved' | 'workaround' | 'blocked', number> & { tested: number } {
  const counts = { achieved: 0, workaround: 0, blocked: 0, tested: 0 };
  for (const { id, touchpoints } of audit.stages) {
    if (stage !== undefined && stage !== id) continue;
    for (const { outcome, walked } of touchpoints) {
      if (outcome === undefined || !walked) continue;
      counts[outcome] += 1;
      counts.tested += 1;
    }
  }
  return counts;
}

/** K4. Only goals achieved without a workaround count as completed. */
export const goalCompletion: MetricDefinition = {
  key: 'goal-completion',
  name: 'Goal completion',
  meaning: 'How many of the goals that were tested the persona achieved, in their own terms.',
  formula: 'goals achieved ÷ goals tested × 100',
  unit: 'percent',
  better: 'higher',
  timing: 'leading',
  target: 100,
  fromAudit(audit, _, stage): Measured | null {
    const numbers = goalOutcomes(audit, stage);
    const value = percentOf(numbers.achieved, numbers.tested, ['Goals achieved', 'goals tested']);
    return value === null ? null : { value, numbers };
  },
};

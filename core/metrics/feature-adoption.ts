import { answers } from '../gaps/places.ts';
import type { MetricDefinition } from './definition.ts';
import { percentOf } from './share.ts';

/** Percentage of the relevant features that are used; what is used without being relevant does not count. */
export function featureAdoption(relevant: readonly string[], used: readonly string[]): number | null {
  const wanted = new Set(relevant);
  const found = new Set(used.filter((it) => wanted.has(it)));
  return percentOf(found.size, wanted.size, ['Features used', 'relevant features']);
}

/** K5. In a walk a feature is a touchpoint that answers “engagement with features”; it is used unless it was blocked. */
export const featureAdoptionMetric: MetricDefinition = {
  key: 'feature-adoption',
  name: 'Feature adoption',
  meaning: 'How many of the features that matter to this customer they really use.',
  formula: 'relevant features used ÷ relevant features × 100',
  unit: 'percent',
  better: 'higher',
  timing: 'leading',
  fromAudit(audit) {
    const features = audit.stages
      .flatMap((it) => it.touchpoints)
      .filter((it) => answers(it, ['feature-engagement']));
    const used = features.filter((it) => it.walked && it.outcome !== undefined && it.outcome !== 'blocked');
    const value = featureAdoption(
      features.map((it) => it.id),
      used.map((it) => it.id),
    );
    return value === null ? null : { value, numbers: { used: used.length, relevant: features.length } };
  },
};

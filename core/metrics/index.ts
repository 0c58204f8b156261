import { conversionMetrics } from './conversion.ts';
import type { MetricDefinition } from './definition.ts';
import { engagementMetric } from './engagement.ts';
import { featureAdoptionMetric } from './feature-adoption.ts';
import { firstCall } from './first-call.ts';
import { goalCompletion } from './goal-completion.ts';
import { expansionReadiness, healthChange, healthScore } from './health.ts';
import { lifetimeValueMetric } from './lifetime-value.ts';
import { loyaltyMetrics } from './loyalty.ts';
import { mailMetrics } from './mail.ts';
import { revenueMetrics } from './revenue.ts';
import { stageDuration } from './stage-duration.ts';

/** All metrics in the order a report shows them within their timing: goal completion leads. */
export const metricDefinitions: readonly MetricDefinition[] = [
  goalCompletion,
  healthScore,
  healthChange,
  expansionReadiness,
  featureAdoptionMetric,
  engagementMetric,
  firstCall,
  stageDuration,
  ...mailMetrics,
  ...conversionMetrics,
  ...loyaltyMetrics,
  lifetimeValueMetric,
  ...revenueMetrics,
];

export function metricByKey(key: string): MetricDefinition | undefined {
  return metricDefinitions.find((it) => it.key === key);
}

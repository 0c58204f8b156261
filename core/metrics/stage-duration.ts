import { stageTimes } from '../plan/stage-times.ts';
import type { MetricDefinition } from './definition.ts';

/** A stage seen for less than this part of what its model expects was looked at, not lived through: that meets no target. */
const leastPart = 100;

/** K17. Its target is what the stage model expects, e.g. 90 days of onboarding. */
export const stageDuration: MetricDefinition = {
  key: 'stage-duration',
  name: 'Time in the stage',
  meaning: 'How long a stage takes, against what its model expects.',
  formula: 'last contact − first contact in the stage',
  unit: 'milliseconds',
  better: 'lower',
  timing: 'leading',
  fromAudit(audit, _, stage) {
    const time = stageTimes(audit).find((it) => it.stage === stage);
    if (time?.tookMs === undefined || time.expectedMs === undefined) return null;
    if (time.tookMs * leastPart < time.expectedMs) return null;
    return { value: time.tookMs, numbers: { tookMs: time.tookMs, expectedMs: time.expectedMs } };
  },
};

import type { MetricDefinition } from './definition.ts';

/** An actual value against what was aimed at (K16). */
export interface AgainstTarget {
  verdict: 'met' | 'missed' | 'no-target';
  target?: number;
  /** How far on the good side of the target, in the metric's unit; below 0 is missed. */
  ahead?: number;
}

export function againstTarget(
  value: number,
  target: number | undefined,
  better: MetricDefinition['better'],
): AgainstTarget {
  if (target === undefined) return { verdict: 'no-target' };
  const ahead = better === 'higher' ? value - target : target - value;
  return { verdict: ahead >= 0 ? 'met' : 'missed', target, ahead: ahead + 0 };
}

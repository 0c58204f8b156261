import type { Evidence } from './input.ts';
import { logNormal } from './log-normal.ts';
import type { Rubric } from './rubric.ts';

/** What one piece of evidence leaves of a touchpoint's ease, 0–1, and the natural logarithm of that. */
export interface Kept {
  kept: number;
  log: number;
}

/** The penalty of one occurrence, 0–1: base × confidence × status. */
export function penaltyOf(evidence: Evidence, rubric: Rubric): number {
  return (
    baseOf(evidence, rubric) * (evidence.confidence ?? 1) * rubric.status[evidence.status ?? 'confirmed']
  );
}

/**
 * The penalty p with repeats, as what is kept: (1 − p)^k, k being the times it counts. k is a whole number
 * of halves, so the power is made of products and one square root, which every machine rounds alike
 * (`Math.pow` differs between engines).
 */
export function keptOf(evidence: Evidence, rubric: Rubric): Kept {
  const penalty = penaltyOf(evidence, rubric);
  const halves = Math.min(rubric.repeat.most, 2 + rubric.repeat.halves * ((evidence.count ?? 1) - 1));
  let kept = halves % 2 === 1 ? Math.sqrt(1 - penalty) : 1;
  for (let whole = 2; whole <= halves; whole += 2) kept *= 1 - penalty;
  return { kept, log: (halves / 2) * Math.log1p(-penalty) };
}

function baseOf(evidence: Evidence, rubric: Rubric): number {
  if (evidence.severity !== undefined) return rubric.severity[evidence.severity];
  if (evidence.metric === undefined || evidence.value === undefined) return 0;
  const limits = rubric.metrics[evidence.metric];
  if (evidence.value <= limits.good) return 0;
  const { full, pass } = rubric.measured;
  return full * (1 - Math.min(1, logNormal(evidence.value, limits) / pass));
}

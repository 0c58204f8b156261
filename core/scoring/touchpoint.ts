import type { Evidence, Touchpoint } from './input.ts';
import { keptOf } from './penalty.ts';
import { meanRating } from './ratings.ts';
import { type Dimension, dimensions, type Rubric } from './rubric.ts';

/** Values 0–100 of the dimensions somebody assessed; the others are absent, never 0. */
export type Dimensions = Partial<Record<Dimension, number>>;

/** What a ledger line is about before it is weighed: points of its dimension, 0–100. */
export interface Loss {
  /** Evidence id, `<touchpoint>:outcome` or `<touchpoint>:emotion`. */
  evidence: string;
  dimension: Dimension;
  lost: number;
  /** Its own size, 0–1, as if it stood alone: what the evidence takes from its dimension. */
  penalty: number;
  /** Points the dimension wins if only this had not happened: less than `lost` where others lose too. */
  regained: number;
}

export interface AssessedTouchpoint {
  touchpoint: Touchpoint;
  /** Its weight within its stage. */
  importance: number;
  values: Dimensions;
  /** Sum of the weights of the dimensions present, 0–1. */
  coverage: number;
  /** 0–100; null when no dimension was assessed. */
  score: number | null;
  losses: Loss[];
}

/** Assesses one touchpoint. The order of its evidence makes no difference, to the last bit. */
export function assessTouchpoint(touchpoint: Touchpoint, rubric: Rubric): AssessedTouchpoint {
  const values: Dimensions = {};
  const losses: Loss[] = [];
  if (touchpoint.outcome !== undefined) {
    values.effectiveness = rubric.outcome[touchpoint.outcome];
    addJudgement(losses, `${touchpoint.id}:outcome`, 'effectiveness', values.effectiveness);
  }
  if (touchpoint.walked !== false) values.ease = addEase(losses, touchpoint.evidence ?? [], rubric);
  const mean = meanRating(touchpoint);
  if (mean !== null) {
    const { lowest, highest } = rubric.emotion;
    values.emotion = ((mean - lowest) / (highest - lowest)) * 100;
    addJudgement(losses, `${touchpoint.id}:emotion`, 'emotion', values.emotion);
  }
  const { score, coverage } = meanOfDimensions(values, rubric.dimensions);
  const importance = touchpoint.momentOfTruth ? rubric.importance.momentOfTruth : rubric.importance.other;
  return { touchpoint, importance, values, coverage, score, losses };
}

/**
 * Weighted mean of the dimensions present, and the weight they have together. The mean is taken of what was
 * lost, so that nothing lost is exactly 100 whatever the weights round to.
 */
export function meanOfDimensions(
  values: Dimensions,
  weights: Rubric['dimensions'],
): { score: number | null; coverage: number } {
  let lost = 0;
  let coverage = 0;
  for (const dimension of dimensions) {
    const value = values[dimension];
    if (value === undefined) continue;
    lost += weights[dimension] * (100 - value);
    coverage += weights[dimension];
  }
  return { score: coverage > 0 ? Math.max(0, 100 - lost / coverage) : null, coverage };
}

function addJudgement(losses: Loss[], evidence: string, dimension: Dimension, value: number): void {
  const lost = 100 - value;
  if (lost > 0) losses.push({ evidence, dimension, lost, penalty: lost / 100, regained: lost });
}

/** Adds the losses of the evidence and returns ease = 100 · Π kept. */
function addEase(losses: Loss[], evidence: readonly Evidence[], rubric: Rubric): number {
  const items = evidence
    .map((item) => {
      const { kept, log } = keptOf(item, rubric);
      return { id: item.id, kept, log, after: 1 };
    })
    .filter((item) => item.kept !== 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let logs = 0;
  let product = 1;
  for (const item of items.toReversed()) {
    item.after = product;
    product *= item.kept;
    logs += item.log;
  }
  const ease = 100 * product;
  let before = 1;
  for (const { id, kept, log, after } of items) {
    losses.push({
      evidence: id,
      dimension: 'ease',
      lost: ((100 - ease) * log) / logs,
      penalty: 1 - kept,
      regained: 100 * before * after - ease,
    });
    before *= kept;
  }
  return ease;
}

import type { ScoringInput, Stage } from './input.ts';
import type { Rubric } from './rubric.ts';
import { type AssessedTouchpoint, assessTouchpoint, meanOfDimensions } from './touchpoint.ts';

export interface AssessedStage {
  stage: Stage;
  weight: number;
  touchpoints: AssessedTouchpoint[];
  /** Of its assessed touchpoints, weighted by importance. */
  score: Mean;
}

/** A weighted mean that remembers its weights. `mean` is null when nothing was added. */
export interface Mean {
  mean: number | null;
  weight: number;
}

/** Every touchpoint assessed once; what follows only weighs. */
export function assess(input: ScoringInput, rubric: Rubric): AssessedStage[] {
  return input.stages.map((stage) => {
    const touchpoints = stage.touchpoints.map((it) => assessTouchpoint(it, rubric));
    const score = weightedMean(
      100,
      touchpoints.map((it) => ({ value: it.score, weight: it.importance })),
    );
    return { stage, weight: stage.weight ?? 1, touchpoints, score };
  });
}

/** Mean score of the stages that have one, weighted by stage weight. */
export function journeyScore(stages: readonly AssessedStage[]): Mean {
  return weightedMean(
    100,
    stages.map((it) => ({ value: it.score.mean, weight: it.weight })),
  );
}

/** Part of the journey's score that a stage is, 0–1, where `all` is what the scored stages weigh together. */
export function shareOf(stage: AssessedStage, all: Mean): number {
  return stage.weight === 0 ? 0 : stage.weight / all.weight;
}

/** The same with other weights of the dimensions. */
export function reweighted(
  stages: readonly AssessedStage[],
  dimensions: Rubric['dimensions'],
): AssessedStage[] {
  return stages.map((stage) => {
    const values = stage.touchpoints.map((it) => ({
      value: meanOfDimensions(it.values, dimensions).score,
      weight: it.importance,
    }));
    return { ...stage, score: weightedMean(100, values) };
  });
}

/**
 * Share of the judgements that were made, 0–1, by the weights of the score. Touchpoints nobody assessed
 * count as 0 here, although they are left out of the score.
 */
export function stageCoverage(stage: AssessedStage): number | null {
  return weightedMean(
    1,
    stage.touchpoints.map((it) => ({ value: it.coverage, weight: it.importance })),
  ).mean;
}

export function journeyCoverage(stages: readonly AssessedStage[]): number {
  return (
    weightedMean(
      1,
      stages.map((it) => ({ value: stageCoverage(it), weight: it.weight })),
    ).mean ?? 0
  );
}

/**
 * Weighted mean of the values that are there, taken of what they lack of the `best`: where nothing lacks, the
 * mean is exactly the best, whatever the weights round to.
 */
function weightedMean(best: number, parts: readonly { value: number | null; weight: number }[]): Mean {
  let lacking = 0;
  let weight = 0;
  for (const part of parts) {
    if (part.value === null) continue;
    lacking += part.weight * (best - part.value);
    weight += part.weight;
  }
  return { mean: weight > 0 ? Math.max(0, best - lacking / weight) : null, weight };
}

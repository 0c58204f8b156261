import type { ScoringInput } from './input.ts';
import { jas1 } from './jas-1.ts';
import { assess, journeyScore, reweighted } from './journey.ts';
import { type Dimension, dimensions, type Rubric } from './rubric.ts';

export interface Sensitivity {
  score: number;
  /** Lowest and highest score any of the moved weights gives. */
  low: number;
  high: number;
  /** The score with one weight moved by `change`, and all divided by their new sum. */
  lines: { dimension: Dimension; change: number; score: number }[];
}

/**
 * How much the score depends on the weights of the dimensions, which are a convention: printed with every
 * published score. Null where there is no score.
 */
export function sensitivity(input: ScoringInput, rubric: Rubric = jas1): Sensitivity | null {
  const stages = assess(input, rubric);
  const score = journeyScore(stages).mean;
  if (score === null) return null;
  const lines = dimensions.flatMap((dimension) =>
    [-rubric.sensitivity, rubric.sensitivity].flatMap((change) => {
      const moved = Math.max(0, rubric.dimensions[dimension] + change);
      const { mean } = journeyScore(reweighted(stages, { ...rubric.dimensions, [dimension]: moved }));
      return mean === null ? [] : [{ dimension, change, score: mean }];
    }),
  );
  const scores = [score, ...lines.map((line) => line.score)];
  return { score, low: Math.min(...scores), high: Math.max(...scores), lines };
}

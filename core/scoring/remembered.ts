import type { ScoringInput } from './input.ts';
import { ratingsOf } from './ratings.ts';
import type { Rubric } from './rubric.ts';

/**
 * What is likely to be remembered, 0–100: the mean of the strongest rating (ties go to the negative) and
 * the last one. Null without a rating. Stands beside the score, never in it.
 * Source: the peak-end rule, Kahneman et al. (1993), https://doi.org/10.1111/j.1467-9280.1993.tb00589.x
 */
export function remembered(input: ScoringInput, rubric: Rubric): number | null {
  let peak: number | null = null;
  let last = 0;
  for (const stage of input.stages) {
    for (const touchpoint of stage.touchpoints) {
      for (const rating of ratingsOf(touchpoint)) {
        if (peak === null || isStronger(rating, peak)) peak = rating;
        last = rating;
      }
    }
  }
  if (peak === null) return null;
  const { lowest, highest } = rubric.emotion;
  return (((peak + last) / 2 - lowest) / (highest - lowest)) * 100;
}

function isStronger(rating: number, peak: number): boolean {
  const difference = Math.abs(rating) - Math.abs(peak);
  return difference > 0 || (difference === 0 && rating < peak);
}

import type { Survey } from '../journey/measure.ts';
import { ces, csat, nps, perceptionGap, scaledTo100 } from './formulas.ts';

/** A survey's outcome, to stand beside a score. */
export interface SurveyResult {
  id: string;
  name: string;
  scale: Survey['scale'];
  touchpoint?: string;
  answers: number;
  /** In the scale's own range; null without answers or with answers off the scale, which `problem` names. */
  result: number | null;
  scaled: number | null;
  /** Score minus survey on 0–100: above 0 the audit saw it better than customers feel it. */
  gap: number | null;
  problem?: string;
}

/**
 * The result of each survey. `scoreOf` gives the score 0–100 of its touchpoint, or of the journey where it has none.
 * Each SUS answer is one person's total, 0–100.
 */
export function surveyResults(
  surveys: readonly Survey[],
  scoreOf: (touchpoint: string | undefined) => number | null = () => null,
): SurveyResult[] {
  return surveys.map(({ id, name, scale, touchpoint, answers }) => {
    const { result, problem } = outcome(
      scale,
      answers.map((it) => it.score),
    );
    const place = touchpoint === undefined ? {} : { touchpoint };
    const counted = {
      answers: answers.length,
      result,
      scaled: result === null ? null : scaledTo100(scale, result),
      gap: perceptionGap(scoreOf(touchpoint), scale, result),
    };
    return { id, name, scale, ...place, ...counted, ...(problem === undefined ? {} : { problem }) };
  });
}

const formulas = { nps, csat, ces, sus: meanOfTotals } as const;

/** One answer off the scale spoils the whole survey, and is said: a wrong scale would shift every number. */
function outcome(
  scale: Survey['scale'],
  scores: readonly number[],
): { result: number | null; problem?: string } {
  try {
    return { result: formulas[scale](scores) };
  } catch (error) {
    if (error instanceof RangeError) return { result: null, problem: error.message };
    throw error;
  }
}

function meanOfTotals(totals: readonly number[]): number | null {
  for (const total of totals) {
    if (!(total >= 0 && total <= 100)) throw new RangeError(`SUS totals are 0 to 100; one is ${total}.`);
  }
  return totals.length === 0 ? null : totals.reduce((sum, it) => sum + it, 0) / totals.length;
}

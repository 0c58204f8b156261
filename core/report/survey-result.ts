import type { Survey } from '../journey/measure.ts';
import { ces, csat, nps, perceptionGap, scaledTo100 } from '../surveys/formulas.ts';

export interface SurveyResult {
  survey: Survey;
  /** In the survey's own scale; null without answers. */
  result: number | null;
  /** On 0–100, to stand beside the score. */
  scaled: number | null;
  /** Score minus survey, in points. */
  gap: number | null;
  /** Answers off the scale: left out, and said so. */
  offScale: number;
}

const ranges = { nps: [0, 10], csat: [1, 5], ces: [1, 7], sus: [0, 100] } as const;

/** A survey beside a score 0–100. A SUS answer is one person's finished score. */
export function surveyResult(survey: Survey, score: number | null): SurveyResult {
  const [lowest, highest] = ranges[survey.scale];
  const whole = survey.scale !== 'sus';
  const answers = survey.answers
    .map((answer) => answer.score)
    .filter((value) => value >= lowest && value <= highest && (!whole || Number.isInteger(value)));
  const result = resultOf(survey.scale, answers);
  return {
    survey,
    result,
    scaled: result === null ? null : scaledTo100(survey.scale, result),
    gap: perceptionGap(score, survey.scale, result),
    offScale: survey.answers.length - answers.length,
  };
}

function resultOf(scale: Survey['scale'], answers: readonly number[]): number | null {
  if (scale === 'nps') return nps(answers);
  if (scale === 'csat') return csat(answers);
  if (scale === 'ces') return ces(answers);
  return answers.length === 0 ? null : answers.reduce((sum, value) => sum + value, 0) / answers.length;
}

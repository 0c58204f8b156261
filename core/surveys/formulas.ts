/** The surveys whose results stand beside a score, never in it. */
export type SurveyKind = 'nps' | 'csat' | 'ces' | 'sus';

const ranges = { nps: [0, 10], csat: [1, 5], ces: [1, 7], sus: [1, 5] } as const;
const susItems = 10;

/**
 * Net Promoter Score: percentage of 9–10 minus percentage of 0–6, an integer from −100 to 100 (halves round
 * up). Answers are whole numbers 0–10. Null without answers; a RangeError names an answer off the scale.
 * Source: Reichheld, "The one number you need to grow" (2003), https://hbr.org/2003/12/the-one-number-you-need-to-grow
 */
export function nps(answers: readonly number[]): number | null {
  checkAll('nps', answers);
  if (answers.length === 0) return null;
  const promoters = answers.filter((it) => it >= 9).length;
  const detractors = answers.filter((it) => it <= 6).length;
  return Math.round(((promoters - detractors) / answers.length) * 100) + 0;
}

/** Customer satisfaction: percentage of 4 and 5 among whole answers 1–5. Null without answers. */
export function csat(answers: readonly number[]): number | null {
  checkAll('csat', answers);
  return answers.length === 0 ? null : (answers.filter((it) => it >= 4).length / answers.length) * 100;
}

/** Customer Effort Score 2.0: mean of whole answers 1–7, where 7 is the least effort. Null without answers. */
export function ces(answers: readonly number[]): number | null {
  checkAll('ces', answers);
  return answers.length === 0 ? null : mean(answers);
}

/**
 * System Usability Scale, 0–100: the mean of the respondents' scores, each 2.5 × Σ (odd item − 1, 5 − even
 * item) over ten answers 1–5 in the order of the questions. Null without respondents.
 * Source: Brooke, "SUS: a quick and dirty usability scale" (1996)
 */
export function sus(respondents: readonly (readonly number[])[]): number | null {
  for (const answers of respondents) {
    if (answers.length !== susItems) {
      throw new RangeError(`SUS needs ten answers from each person; one gave ${answers.length}.`);
    }
    checkAll('sus', answers);
  }
  if (respondents.length === 0) return null;
  const scores = respondents.map((answers) =>
    answers.reduce((sum, answer, i) => sum + 2.5 * (i % 2 === 0 ? answer - 1 : 5 - answer), 0),
  );
  return mean(scores);
}

/** A survey's result on 0–100, so that it can stand next to a score: NPS from −100…100, CES from 1…7. */
export function scaledTo100(kind: SurveyKind, result: number): number {
  if (kind === 'nps') return (result + 100) / 2;
  return kind === 'ces' ? ((result - 1) / 6) * 100 : result;
}

/**
 * Perception gap in points: the journey's score minus the survey scaled to 0–100. Above 0 the audit saw it
 * better than customers feel it. Null where either is missing.
 */
export function perceptionGap(score: number | null, kind: SurveyKind, result: number | null): number | null {
  return score === null || result === null ? null : score - scaledTo100(kind, result);
}

function checkAll(kind: SurveyKind, answers: readonly number[]): void {
  const [lowest, highest] = ranges[kind];
  for (const answer of answers) {
    if (!Number.isInteger(answer) || answer < lowest || answer > highest) {
      const expected = `whole numbers from ${lowest} to ${highest}`;
      throw new RangeError(`${kind.toUpperCase()} answers are ${expected}; one is ${answer}.`);
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

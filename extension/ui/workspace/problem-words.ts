import type { Problem } from '../../../core/journey/refusal.ts';
import { say } from '../words/say.ts';

/** The faults of a table that core names, in the auditor's language; what is not among them stays as core says it. */
const known: readonly [pattern: RegExp, words: (found: RegExpExecArray) => string][] = [
  [/^row (\d+), column “(.*)”$/, ([, row = '', column = '']) => say('place_cell', row, column)],
  [/^row (\d+)$/, ([, row = '']) => say('place_row', row)],
  [/^“(.*)” is no number$/, ([, text = '']) => say('mend_number', text)],
  [/^“(.*)” is no date/, ([, text = '']) => say('mend_date', text)],
  [/^there is no stage “(.*)”$/, ([, text = '']) => say('mend_stage', text)],
  [/^“(.*)” is no touchpoint/, ([, text = '']) => say('mend_touchpoint', text)],
  [
    /^(\w+) takes an? (?:whole )?number from (\d+) to (\d+), not “(.*)”$/,
    ([, scale = '', low = '', high = '', text = '']) => say('mend_scale', scale, low, high, text),
  ],
  [/^name the metric$/, () => say('mend_metric')],
  [/^a number is missing$/, () => say('input_problem_missing')],
  [/^it cannot be below 0$/, () => say('input_problem_below_zero')],
  [/^it is a whole number$/, () => say('input_problem_not_whole')],
  [/^it cannot be above 100$/, () => say('input_problem_above_hundred')],
  [/^it cannot be 0, for it divides$/, () => say('input_problem_zero')],
  [/^it cannot be more than “(.*)”$/, ([, whole = '']) => say('input_problem_more_than_whole', whole)],
  [/^the result is too large$/, () => say('input_problem_too_large')],
];

/** Where the fault is and what to do about it. */
export function problemWords({ place, mend }: Problem): Problem {
  return { place: local(place), mend: local(mend) };
}

function local(text: string): string {
  for (const [pattern, words] of known) {
    const found = pattern.exec(text);
    if (found) return words(found);
  }
  return text;
}

import { readNumbers } from '../../../core/exchange/number-in.ts';
import type { MetricDefinition, MetricInput } from '../../../core/metrics/definition.ts';
import { type InputProblem, workOut } from '../../../core/metrics/work-out.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { metricName, metricValue } from '../../../core/report/metric-words.ts';
import { inputName } from '../words/names.ts';
import { say, spoken } from '../words/say.ts';

/** What was typed, by the input's id. */
export type Entered = Readonly<Record<string, string>>;

/** A value with the numbers it was made of, to be kept as its note. */
export interface WorkedOut {
  readonly value: number;
  readonly note: string;
}

/** The value as far as it is known, and a sentence about it: the result with its unit, or what is in the way. */
export function workedOut(
  metric: MetricDefinition,
  entered: Entered,
): { told: string; wrong?: InputProblem; result?: WorkedOut } {
  const { key, inputs = [] } = metric;
  const given = inputs.filter(({ id }) => (entered[id] ?? '').trim() !== '');
  if (given.length === 0) return { told: say('work_out_how') };
  const found = workOut(
    metric,
    Object.fromEntries(given.map((input) => [input.id, numbersIn(input, entered[input.id] ?? '')])),
  );
  if (found === undefined) return { told: '' };
  if ('problem' in found) return { told: problemText(found.problem), wrong: found.problem };
  // Further digits would only look exact; the numbers themselves stand in the note.
  const value = Number(found.value.toFixed(4));
  const words = messagesFor(spoken());
  return {
    told: `${metricName({ key, definition: metric }, words)} = ${metricValue(value, metric, words)}`,
    result: { value, note: given.map((it) => `${inputLabel(it)}: ${entered[it.id]?.trim()}`).join('; ') },
  };
}

/** The input's name with the unit it takes, where the name does not say it. */
export function inputLabel(input: MetricInput): string {
  return input.unit === 'percent' ? say('input_percent', inputName(input)) : inputName(input);
}

function numbersIn({ many }: MetricInput, text: string): number[] {
  return many ? readNumbers(text) : [Number(text)];
}

function problemText({ what, input, whole }: InputProblem): string {
  const key = `input_problem_${what.replaceAll('-', '_')}` as 'input_problem_missing'; // Each kind has its words; a test asks for them.
  return `${inputName(input)}: ${say(key, whole ? inputName(whole) : '')}`;
}

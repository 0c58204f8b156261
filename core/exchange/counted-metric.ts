import type { MetricDefinition } from '../metrics/definition.ts';
import { metricDefinitions } from '../metrics/index.ts';
import { type InputProblem, workOut } from '../metrics/work-out.ts';
import { slug } from '../projection/page-key.ts';
import { readNumber, readNumbers } from './number-in.ts';
import { shown } from './table-in.ts';

/** What stands in the columns of one row that hold inputs, by the input's id. */
export type CountedCells = ReadonlyMap<string, { readonly column: string; readonly text: string }>;

/** The input a column holds: its header is the id or the name of one. */
export function inputOfColumn(header: string): string | undefined {
  const wanted = slug(header);
  return inputs.find(({ id, name }) => id === wanted || slug(name) === wanted)?.id;
}

const inputs = metricDefinitions.flatMap((it) => it.inputs ?? []);

/**
 * The value of a metric from what was counted, with the numbers as a note; with `problem`, the column that keeps it from being
 * worked out, the value is none. Undefined where the row holds none of its inputs.
 */
export function countedMetric(
  definition: MetricDefinition,
  cells: CountedCells,
): { value: number; note: string; problem?: { column: string; mend: string } } | undefined {
  const given = (definition.inputs ?? []).flatMap((input) => {
    const cell = cells.get(input.id);
    return cell === undefined || cell.text === '' ? [] : [{ input, ...cell }];
  });
  const found = workOut(
    definition,
    Object.fromEntries(
      given.map(({ input, text }) => [
        input.id,
        input.many ? readNumbers(text) : [readNumber(text) ?? Number.NaN],
      ]),
    ),
  );
  if (given.length === 0 || found === undefined) return undefined;
  if ('problem' in found) {
    const { id } = found.problem.input;
    const column = cells.get(id)?.column ?? id;
    return { value: 0, note: '', problem: { column, mend: mendOf(found.problem, cells) } };
  }
  return { value: found.value, note: given.map((it) => `${shown(it.column)}: ${it.text}`).join('; ') };
}

function mendOf({ what, input, whole }: InputProblem, cells: CountedCells): string {
  const { column, text } = cells.get(input.id) ?? { column: input.id, text: '' };
  switch (what) {
    case 'missing':
      return 'a number is missing';
    case 'no-number':
      return `“${shown(text)}” is no number`;
    case 'below-zero':
      return 'it cannot be below 0';
    case 'not-whole':
      return 'it is a whole number';
    case 'above-hundred':
      return 'it cannot be above 100';
    case 'zero':
      return 'it cannot be 0, for it divides';
    case 'more-than-whole':
      return `it cannot be more than “${shown(cells.get(whole?.id ?? '')?.column ?? column)}”`;
    case 'too-large':
      return 'the result is too large';
  }
}

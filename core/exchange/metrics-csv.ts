import type { Metric } from '../journey/measure.ts';
import type { Problem } from '../journey/refusal.ts';
import { Refusal } from '../journey/refusal.ts';
import type { StageModel } from '../journey/stage-model.ts';
import { metricByKey, metricDefinitions } from '../metrics/index.ts';
import { slug } from '../projection/page-key.ts';
import { type CountedCells, countedMetric, inputOfColumn } from './counted-metric.ts';
import { type DateOrder, dateMend, dateOrderOf, readDate } from './date-in.ts';
import { readNumber } from './number-in.ts';
import { cellPlace, refuseCells, shown, type Table } from './table-in.ts';

const columnNames = {
  metric: /^(metric|key|kpi|name|kennzahl)$/i,
  value: /^(value|actual|wert|ist)$/i,
  target: /^(target|goal|ziel|soll)$/i,
  benchmark: /^(benchmark|vergleich)$/i,
  stage: /^(stage|phase)$/i,
  date: /^(date|at|datum)$/i,
  note: /^(note|comment|notiz|kommentar)$/i,
} as const;
type ColumnName = keyof typeof columnNames;
/** `inputs` are the columns a value can be worked out from; the header of each says which input it is. */
export type MetricColumns = Partial<Record<ColumnName, number>> & { inputs?: readonly number[] };

export function guessMetricColumns({ header }: Table): MetricColumns {
  const found: MetricColumns = {};
  for (const [name, pattern] of Object.entries(columnNames)) {
    const column = header.findIndex((it) => pattern.test(it));
    if (column !== -1) found[name as ColumnName] = column; // The keys of the object above.
  }
  const inputs = header.flatMap((name, column) =>
    inputOfColumn(name) === undefined || Object.values(found).includes(column) ? [] : [column],
  );
  return inputs.length === 0 ? found : { ...found, inputs };
}

/**
 * Metrics, one a row: `metric, value, target?, benchmark?, stage?, date?, note?`. Where the value is empty it is worked out from
 * the columns named after what was counted: `clients`, `leads`, … A metric is named by its key or by its name; any other name is
 * a metric of the team's own. The order of day and month is told by the dates where it is not given. Throws `Refusal` naming
 * row, column and mend.
 */
export function metricsFrom(
  table: Table,
  model: Pick<StageModel, 'stages'>,
  columns = guessMetricColumns(table),
  dateOrder?: DateOrder,
): Metric[] {
  const { inputs = [] } = columns;
  if (columns.metric === undefined || (columns.value === undefined && inputs.length === 0))
    throw new Refusal(
      'no-such-column',
      `The metrics need the columns “metric” and “value”; there are ${table.header.map(shown).join(', ').slice(0, 160)}.`,
    );
  const strange = inputs.map((it) => table.header[it] ?? '').find((it) => inputOfColumn(it) === undefined);
  if (strange !== undefined)
    throw new Refusal('unknown-input', `No metric is worked out from “${shown(strange)}”.`);
  const problems: Problem[] = [];
  const order = dateOrder ?? dateOrderOf(table.rows.map(({ cells }) => cells[columns.date ?? -1] ?? ''));
  const countedIn = (cells: readonly string[]): CountedCells =>
    new Map(
      inputs.map((at) => {
        const column = table.header[at] ?? '';
        return [inputOfColumn(column) ?? '', { column, text: cells[at] ?? '' }];
      }),
    );
  const metrics = table.rows.map(({ row, cells }) => {
    const cell = (name: ColumnName) => cells[columns[name] ?? -1] ?? '';
    const fail = (name: ColumnName, mend: string) =>
      problems.push({ place: cellPlace(row, table.header[columns[name] ?? -1] ?? name), mend });
    const number = (name: ColumnName) => {
      const value = readNumber(cell(name));
      if (value === undefined) fail(name, `“${shown(cell(name))}” is no number`);
      return value;
    };
    if (cell('metric') === '') fail('metric', 'name the metric');
    const stage = stageOf(cell('stage'), model);
    if (stage === null) fail('stage', `there is no stage “${shown(cell('stage'))}”`);
    const at = cell('date') === '' ? undefined : readDate(cell('date'), order);
    if (cell('date') !== '' && at === undefined) fail('date', dateMend(cell('date'), shown(cell('date'))));
    const target = cell('target') === '' ? undefined : number('target');
    const benchmark = cell('benchmark') === '' ? undefined : number('benchmark');
    const key = keyOf(cell('metric'));
    const definition = metricByKey(key);
    const counted =
      cell('value') === '' && definition ? countedMetric(definition, countedIn(cells)) : undefined;
    if (counted?.problem)
      problems.push({ place: cellPlace(row, counted.problem.column), mend: counted.problem.mend });
    const { value, note } = counted ?? { value: number('value') ?? 0, note: '' };
    const metric: Metric = { key, value };
    if (stage) metric.stage = stage;
    if (at !== undefined) metric.at = at;
    if (target !== undefined) metric.target = target;
    if (benchmark !== undefined) metric.benchmark = benchmark;
    const told = cell('note') || note;
    if (told !== '') metric.note = told.slice(0, 10_000);
    return metric;
  });
  if (problems.length > 0) refuseCells('The metrics', problems);
  return metrics;
}

function keyOf(name: string): string {
  const wanted = slug(name);
  return (
    metricDefinitions.find((it) => it.key === name || slug(it.name) === wanted)?.key ?? (wanted || 'metric')
  );
}

/** Undefined for the whole journey, null for a stage nobody knows. */
function stageOf(text: string, { stages }: Pick<StageModel, 'stages'>): string | undefined | null {
  if (text === '') return undefined;
  const wanted = slug(text);
  return stages.find((it) => it.id === text || slug(it.name) === wanted)?.id ?? null;
}

import type { Metric } from '../journey/measure.ts';
import type { Problem } from '../journey/refusal.ts';
import { Refusal } from '../journey/refusal.ts';
import type { StageModel } from '../journey/stage-model.ts';
import { metricDefinitions } from '../metrics/index.ts';
import { slug } from '../projection/page-key.ts';
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
export type MetricColumns = Partial<Record<ColumnName, number>>;

export function guessMetricColumns({ header }: Table): MetricColumns {
  const found: MetricColumns = {};
  for (const [name, pattern] of Object.entries(columnNames)) {
    const column = header.findIndex((it) => pattern.test(it));
    if (column !== -1) found[name as ColumnName] = column; // The keys of the object above.
  }
  return found;
}

/**
 * Metrics, one a row: `metric, value, target?, benchmark?, stage?, date?, note?`. A metric is named by its key or by its name; any
 * other name is a metric of the team's own. The order of day and month is told by the dates where it is not given. Throws `Refusal` naming row, column and mend.
 */
export function metricsFrom(
  table: Table,
  model: Pick<StageModel, 'stages'>,
  columns = guessMetricColumns(table),
  dateOrder?: DateOrder,
): Metric[] {
  if (columns.metric === undefined || columns.value === undefined)
    throw new Refusal(
      'no-such-column',
      `The metrics need the columns “metric” and “value”; there are ${table.header.map(shown).join(', ').slice(0, 160)}.`,
    );
  const problems: Problem[] = [];
  const order = dateOrder ?? dateOrderOf(table.rows.map(({ cells }) => cells[columns.date ?? -1] ?? ''));
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
    const metric: Metric = { key: keyOf(cell('metric')), value: number('value') ?? 0 };
    if (stage) metric.stage = stage;
    if (at !== undefined) metric.at = at;
    if (target !== undefined) metric.target = target;
    if (benchmark !== undefined) metric.benchmark = benchmark;
    if (cell('note') !== '') metric.note = cell('note').slice(0, 10_000);
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

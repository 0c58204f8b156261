import type { MetricRow } from '../metrics/actual.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import type { Messages } from './messages/messages-for.ts';
import { formatDuration, formatNumber } from './numbers.ts';

/** A metric's name in the reader's language, else as it is defined, else its key. */
export function metricName(row: Pick<MetricRow, 'key' | 'definition'>, words: Messages): string {
  return words.metricNames[row.key] ?? row.definition?.name ?? row.key.replaceAll(/[-_]/g, ' ');
}

/** A value with its unit. */
export function metricValue(
  value: number,
  definition: MetricDefinition | undefined,
  words: Messages,
): string {
  if (definition?.unit === 'milliseconds') return formatDuration(value, words);
  const number = formatNumber(value, words);
  if (definition?.unit === 'points') return words.units.points(number);
  if (definition?.unit === 'percent') return words.numbers.percent(number);
  return definition?.unit === 'months' ? words.units.months(number) : number;
}

/** A target with the side on which it is met: `≥ 90 points`, `≤ 2 days`; a dash where there is none. */
export function metricTarget(
  { target, definition }: Pick<MetricRow, 'target' | 'definition'>,
  words: Messages,
): string {
  if (target === undefined) return '–';
  const side = definition?.better === 'lower' ? '≤' : '≥';
  return `${side}\u00a0${metricValue(target, definition, words)}`;
}

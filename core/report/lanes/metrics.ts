import type { MetricRow } from '../../metrics/actual.ts';
import type { Item } from '../map/item.ts';
import type { Messages } from '../messages/messages-for.ts';
import { metricName, metricValue } from '../metric-words.ts';
import { walkMetrics } from '../walk-metrics.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What the team measures at a stage, against target and benchmark. */
export const metrics: LaneDefinition = {
  id: 'metrics',
  quiet: true,
  items: (stage, view) =>
    walkMetrics(view)
      .filter((row) => row.from === 'team' && row.stage === stage.stage.id)
      .map((row) => metricItem(row, view.words)),
};

function metricItem(row: MetricRow, words: Messages): Item {
  const { value, target, benchmark, definition, verdict } = row;
  const shown = (number: number) => metricValue(number, definition, words);
  const aims = [
    target === undefined ? '' : words.map.target(shown(target)),
    benchmark === undefined ? '' : words.map.benchmark(shown(benchmark)),
  ].filter(Boolean);
  const most = Math.min(Number.MAX_VALUE, Math.max(value, target ?? 0, benchmark ?? 0) * 1.1);
  const tone = verdict === 'no-target' ? 'edge' : verdict === 'met' ? 'goodMark' : 'midMark';
  return {
    text: `${metricName(row, words)} ${shown(value)}`,
    ...(aims.length === 0 ? {} : { note: aims.join(' · ') }),
    ...(most > 0 && value >= 0
      ? { meter: { share: value / most, tone, ...(target === undefined ? {} : { target: target / most }) } }
      : {}),
  };
}

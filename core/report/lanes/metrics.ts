import type { Metric } from '../../journey/measure.ts';
import type { Item } from '../map/item.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatNumber } from '../numbers.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What the team measures, against its targets. */
export const metrics: LaneDefinition = {
  id: 'metrics',
  quiet: true,
  items: (stage, { audit, words }) =>
    audit.metrics
      .filter((metric) => metric.stage === stage.stage.id)
      .map((metric) => metricItem(metric, words)),
};

function metricItem({ key, value, target, benchmark }: Metric, words: Messages): Item {
  const aims = [
    target === undefined ? '' : words.map.target(formatNumber(target, words)),
    benchmark === undefined ? '' : words.map.benchmark(formatNumber(benchmark, words)),
  ].filter(Boolean);
  const most = Math.max(value, target ?? 0, benchmark ?? 0) * 1.1;
  const reached = target !== undefined && value >= target;
  const tone = target === undefined ? 'edge' : reached ? 'goodMark' : 'midMark';
  return {
    text: `${words.metricName(key)} ${formatNumber(value, words)}`,
    ...(aims.length === 0 ? {} : { note: aims.join(' · ') }),
    ...(most > 0 && value >= 0
      ? { meter: { share: value / most, tone, ...(target === undefined ? {} : { target: target / most }) } }
      : {}),
  };
}

import type { JourneyView } from '../journey-view.ts';
import { metricName, metricTarget, metricValue } from '../metric-words.ts';
import { walkMetrics } from '../walk-metrics.ts';
import { md } from './escape-markdown.ts';
import { mdTable } from './markdown-table.ts';

/** The numbers the team follows and those the walk showed. */
export function metricsPart(view: JourneyView): string {
  const { words, audit } = view;
  const { report } = words;
  const rows = walkMetrics(view);
  if (rows.length === 0) return '';
  return mdTable(
    [
      { text: report.metric },
      { text: report.stage },
      { text: report.value, numeric: true },
      { text: report.targetHead, numeric: true },
      { text: report.benchmarkHead, numeric: true },
      { text: report.source },
    ],
    rows.map((row) => {
      const shown = (value: number | undefined) =>
        value === undefined ? '–' : metricValue(value, row.definition, words);
      return [
        md(metricName(row, words)),
        md(audit.stages.find((stage) => stage.id === row.stage)?.name ?? '–'),
        shown(row.value),
        metricTarget(row, words),
        shown(row.benchmark),
        row.from === 'walk' ? report.fromWalk : report.fromTeam,
      ];
    }),
  );
}

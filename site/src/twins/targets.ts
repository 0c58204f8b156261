import type { MetricRow } from '../../../core/metrics/actual.ts';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { metricName, metricTarget, metricValue } from '../../../core/report/metric-words.ts';
import type { Published } from '../audits/published.ts';
import { targetTables } from '../audits/target-tables.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { reportWords, words } from '../words/words.ts';
import { twin } from './twin.ts';

const { targets } = words.views;
const verdicts = { met: targets.met, missed: targets.missed, 'no-target': targets.noTarget } as const;
const heads = [
  { text: targets.metric },
  { text: words.journeys.stage },
  { text: targets.value, numeric: true },
  { text: targets.target, numeric: true },
  { text: targets.benchmark, numeric: true },
  { text: targets.verdict },
  { text: targets.source },
];

/** What was measured, against the targets. */
export async function targetsTwin(): Promise<string> {
  const tables = await targetTables();
  const parts = tables.flatMap(({ latest, rows }) => [
    `## ${markdownLink(latest.audit.audit.journey.name, `/journeys/${latest.slug}/`)} ${md(latest.audit.persona.name)}`,
    mdTable(
      heads,
      rows.map((row) => rowOf(row, latest)),
    ),
  ]);
  return twin(targets.title, targets.about, parts.length === 0 ? [targets.empty] : parts);
}

function rowOf(row: MetricRow, { audit }: Published): string[] {
  const name = metricName(row, reportWords);
  const shown = (value: number | undefined) =>
    value === undefined ? '–' : metricValue(value, row.definition, reportWords);
  return [
    row.definition ? markdownLink(name, `/guidelines/metrics/${row.key}/`) : md(name),
    md(audit.stages.find((stage) => stage.id === row.stage)?.name ?? '–'),
    shown(row.value),
    metricTarget(row, reportWords),
    shown(row.benchmark),
    verdicts[row.verdict],
    row.from === 'walk' ? targets.fromWalk : targets.fromTeam,
  ];
}

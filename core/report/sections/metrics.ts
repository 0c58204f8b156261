import { metricRows } from '../../metrics/actual.ts';
import { html } from '../escape.ts';
import { engagement } from '../html/engagement.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { metricName, metricTarget, metricValue } from '../metric-words.ts';
import { walkMetrics } from '../walk-metrics.ts';
import type { Section } from './section.ts';

const classes = { met: 'good', missed: 'bad', 'no-target': '' } as const;

/** The numbers the team follows and those the walk showed, against target and benchmark. */
export const metrics: Section = {
  id: 'metrics',
  title: (words) => words.report.metrics,
  body({ view, before }) {
    const { words, audit, score } = view;
    const { report } = words;
    const rows = before
      ? metricRows(audit, { score: score.score, previousScore: before.score.score })
      : walkMetrics(view);
    if (rows.length === 0) return '';
    return html`${table(
      report.metrics,
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
        return {
          cells: [
            html`${said(metricName(row, words))}${row.fading && html`<br><span class="bad">${report.fading}</span>`}`,
            said(audit.stages.find((stage) => stage.id === row.stage)?.name ?? '–'),
            html`<b class="${classes[row.verdict]}">${shown(row.value)}</b>`,
            metricTarget(row, words),
            shown(row.benchmark),
            row.from === 'walk' ? report.fromWalk : report.fromTeam,
          ],
        };
      }),
    )}${engagement(view)}`;
  },
};

import { html } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { formatNumber } from '../numbers.ts';
import type { Section } from './section.ts';

/** The numbers the team follows, against target and benchmark. */
export const metrics: Section = {
  id: 'metrics',
  title: (words) => words.report.metrics,
  body({ view }) {
    const { words, audit } = view;
    if (audit.metrics.length === 0) return '';
    const shown = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, words));
    return table(
      words.report.metrics,
      [
        { text: words.report.metric },
        { text: words.report.stage },
        { text: words.report.value, numeric: true },
        { text: words.report.targetHead, numeric: true },
        { text: words.report.benchmarkHead, numeric: true },
      ],
      audit.metrics.map(({ key, stage, value, target, benchmark }) => ({
        cells: [
          said(words.metricName(key)),
          audit.stages.find((it) => it.id === stage)?.name ?? '–',
          html`<b${target !== undefined && html` class="${value >= target ? 'good' : 'bad'}"`}>${shown(value)}</b>`,
          shown(target),
          shown(benchmark),
        ],
      })),
    );
  },
};

import { alignAudit } from '../../plan/align-audit.ts';
import { html, type Piece } from '../escape.ts';
import { plannedFlow } from '../html/planned-flow.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { formatShare } from '../numbers.ts';
import { type PlannedState, plannedNote, plannedSteps } from '../planned-steps.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

const classes: Readonly<Record<PlannedState, string>> = {
  done: 'good',
  late: 'mid',
  changed: 'mid',
  missing: 'bad',
  'left-out': 'facts',
  extra: 'facts',
};

/** The plan at a glance where it is a flow, and beside it what really happened and when. */
export const planned: Section = {
  id: 'planned',
  title: (words) => words.report.planned,
  body: ofWalk((view) => {
    const { words, audit } = view;
    const { report } = words;
    const fit = alignAudit(audit)?.fit ?? null;
    const rows = plannedSteps(view);
    const flow = audit.plan && plannedFlow(audit.plan, audit.persona, words);
    if (rows.length === 0) return html`${flow}`;
    return html`${flow}${fit !== null && html`<p>${words.planned.fit(formatShare(fit, words))}</p>`}${table(
      report.planned,
      [
        { text: report.plannedStep },
        { text: report.touchpoint },
        { text: report.stage },
        { text: report.channel },
        { text: report.happened },
      ],
      rows.map((row) => ({
        ...(row.touchpoint ? { touchpoint: row.touchpoint.id } : {}),
        cells: [
          row.step ? said(row.step.name) : '–',
          row.touchpoint ? said(row.touchpoint.name) : '–',
          stageName(row.step?.stage ?? row.touchpoint?.stage, audit.stages),
          words.channel(row.step?.channel ?? row.touchpoint?.channel ?? ''),
          html`<span class="${classes[row.state]}">${plannedNote(row, words)}</span>`,
        ],
      })),
    )}`;
  }),
};

function stageName(id: string | undefined, stages: readonly { id: string; name: string }[]): Piece {
  return said(stages.find((stage) => stage.id === id)?.name ?? id ?? '');
}

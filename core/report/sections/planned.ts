import { html } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { plannedNote } from '../lanes/planned.ts';
import { plannedSteps } from '../planned-steps.ts';
import type { Section } from './section.ts';

/** The plan beside what really happened and when. */
export const planned: Section = {
  id: 'planned',
  title: (words) => words.report.planned,
  body({ view }) {
    const steps = plannedSteps(view.audit);
    if (steps.length === 0) return '';
    const { report, map } = view.words;
    return table(
      report.planned,
      [
        { text: report.plannedStep },
        { text: report.stage },
        { text: report.channel },
        { text: report.happened },
      ],
      steps.map((step) => ({
        ...(step.touchpoint ? { touchpoint: step.touchpoint.id } : {}),
        cells: [
          said(step.step.name),
          view.audit.stages.find((stage) => stage.id === step.step.stage)?.name ?? step.step.stage,
          view.words.channel(step.step.channel),
          html`<span class="${step.state === 'done' ? 'good' : step.step.optional ? 'facts' : 'bad'}">${plannedNote(step, view.words) || map.plannedDone}</span>`,
        ],
      })),
    );
  },
};

import { isolated } from '../direction.ts';
import { html } from '../escape.ts';
import { type FlowEdge, flowGraph } from '../flow/flow-graph.ts';
import { flowPicture } from '../flow.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import type { JourneyView } from '../journey-view.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** Branches, ways back and drop-offs, where the auditor marked any; a straight way needs no second picture. */
export const flow: Section = {
  id: 'flow',
  title: (words) => words.report.flow,
  body: ofWalk((view) => {
    const graph = flowGraph(view);
    if (graph.dropOffs.size === 0 && graph.edges.every((edge) => edge.kind === 'walked')) return '';
    const { report } = view.words;
    const picture = flowPicture(view, {
      locale: view.words.locale,
      theme: 'inherit',
      idPrefix: 'r-',
      interactive: true,
    });
    return html`<div class="scroll natural" role="group" aria-label="${report.flow}" tabindex="0">${picture}</div><details><summary>${report.flowAsTable}</summary>${table(
      report.flowAsTable,
      [{ text: report.from }, { text: report.to }, { text: report.happened }],
      graph.edges.map((edge) => ({
        touchpoint: edge.from,
        cells: [said(nameOf(edge.from, view)), said(nameOf(edge.to, view)), said(edgeWords(edge, view))],
      })),
    )}</details>`;
  }),
};

function edgeWords({ kind, label }: FlowEdge, { words }: JourneyView): string {
  return [words.flowKinds[kind], isolated(label)].filter(Boolean).join(': ');
}

function nameOf(id: string, view: JourneyView): string {
  const found = view.stages.flatMap((stage) => stage.touchpoints).find((it) => it.id === id);
  return `${view.numberOf.get(id) ?? ''} ${isolated(found?.name ?? id)}`.trim();
}

import type { Stage } from '../../../core/journey/stage-model.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { crosswalkTable } from './crosswalk-table.ts';
import { cell, type GeneratedPage, guidelineBody } from './generated-page.ts';

/** One page for each stage model, with the way to the page of each stage. */
export function modelPages(): GeneratedPage[] {
  return stageModels.map((model, order) => ({
    id: `guidelines/stages/${model.id}`,
    title: model.name,
    description: model.summary,
    body: guidelineBody(
      {
        why: 'A stage tells what the customer is busy with, not what you want to sell. Who sorts touchpoints by the customer’s stage sees where people wait, get lost or leave, and who should care.',
        good: 'Each stage has an entry and an exit that somebody outside could see. A stage counts as mature when all its checkpoints are met with evidence; that is a gate beside the score, never part of it.',
        check:
          'Choose the model when you start a walk. The panel shows the stages as a rail; change the stage when its cue happens, and tick a checkpoint only with something to show for it.',
        mend: 'Start with the stage that has the lowest score and the most important touchpoints. If two teams share it, agree on one owner first. If the model does not fit your customers, [copy it and change the copy](../../../docs/stage-models/): built-in models never change under published audits.',
        sources: [
          'Guides to customer journey mapping describe several models that contradict one another. We ship them side by side and never merge them.',
          ...crosswalkTable(model),
        ],
      },
      model.stages.map((stage, index) => stagePart(stage, index)).join('\n'),
    ),
    source: `../core/stages/${model.id}.ts`,
    order,
  }));
}

/** The stages with their first words; each has a page of its own. */
function stagePart(stage: Stage, index: number): string {
  const begins = stage.entry.join(' ');
  const head =
    index === 0 ? '## The stages\n\n| | Stage | What it is | Begins when |\n| --- | --- | --- | --- |\n' : '';
  return `${head}| ${index + 1} | [${stage.name}](./${stage.id}/) | ${cell(stage.summary)} | ${cell(begins)} |`;
}

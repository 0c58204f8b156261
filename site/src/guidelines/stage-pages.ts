import type { Stage, StageModel } from '../../../core/journey/stage-model.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { milestones } from '../../../core/stages/milestones.ts';
import { crosswalkTable } from './crosswalk-table.ts';
import { cell, type GeneratedPage, guidelineBody } from './generated-page.ts';

/** One page for each stage model with all its stages, as the walk uses them. */
export function stagePages(): GeneratedPage[] {
  return stageModels.map((model, order) => ({
    id: `guidelines/stages/${model.id}`,
    title: model.name,
    description: model.summary,
    body: guidelineBody(
      {
        why: 'A stage tells what the customer is busy with, not what you want to sell. Who sorts touchpoints by the customer’s stage sees where people wait, get lost or leave, and who should care.',
        good: `Each stage has an entry and an exit that somebody outside could see. A stage counts as mature when all its checkpoints are met with evidence; that is a gate beside the score, never part of it. This model has ${model.stages.length} stages.`,
        check:
          'Choose the model when you start a walk. The panel shows the stages as a rail; change the stage when its cue happens, and tick a checkpoint only with something to show for it.',
        mend: 'Start with the stage that has the lowest score and the most important touchpoints. If two teams share it, agree on one owner first. If the model does not fit your customers, copy it in Waymark and change the copy: built-in models never change under published audits.',
        sources: [
          'Guides to customer journey mapping describe several models that contradict one another. We ship them side by side and never merge them.',
          ...crosswalkTable(model),
        ],
      },
      model.stages.map((stage, index) => stagePart(stage, index, model)).join('\n\n'),
    ),
    order,
  }));
}

function stagePart(stage: Stage, index: number, model: StageModel): string {
  const names = stage.milestones.map((id) => milestones.find((it) => it.id === id)?.name ?? id);
  const facts: [string, string][] = [
    ['Begins', stage.entry.join(' ')],
    ['Ends', stage.exit.join(' ')],
    ['Usual owner', stage.owner ?? ''],
    [
      'Expected length',
      stage.expectedMs === undefined ? '' : `${Math.round(stage.expectedMs / 86_400_000)} days`,
    ],
    ['Checkpoints', stage.checkpoints.map(({ text }) => text).join(' ')],
    ['Touchpoints', stage.library.map(({ name }) => name).join(', ')],
    ['Documents', stage.documents.join(', ')],
    ['Milestones', names.join(', ')],
    ['First contact', stage.firstContact.join(', ')],
    ['Offers', stage.noOffers ? 'Too early here: show what sets you apart first.' : ''],
  ];
  const rows = facts.filter(([, text]) => text !== '').map(([name, text]) => `| ${name} | ${cell(text)} |`);
  const table = rows.length === 0 ? '' : `\n\n| Part | In this stage |\n| --- | --- |\n${rows.join('\n')}`;
  return `${index === 0 ? '## The stages\n\n' : ''}### ${index + 1} of ${model.stages.length}: ${stage.name}\n\n${stage.summary}${table}`;
}

import type { Stage, StageModel } from '../../../core/journey/stage-model.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { libraryKey } from '../../../core/stages/library.ts';
import { lineUp } from '../../../core/stages/line-up.ts';
import { milestones } from '../../../core/stages/milestones.ts';
import { type GeneratedPage, guidelineBody } from './generated-page.ts';
import { stageTexts } from './stage-texts.ts';

/** One page for each stage of each model. */
export function stagePages(): GeneratedPage[] {
  return stageModels.flatMap((model) => model.stages.map((stage, order) => pageOf(stage, order, model)));
}

function pageOf(stage: Stage, order: number, model: StageModel): GeneratedPage {
  const text = stageTexts[stage.id];
  if (!text) throw new Error(`The stage ${stage.id} has no guideline; write one in stage-texts.ts`);
  const [why, good, mend] = text;
  return {
    id: `guidelines/stages/${model.id}/${stage.id}`,
    title: stage.name,
    description: stage.summary,
    body: guidelineBody(
      { why, good, check: check(stage), mend, sources: sources(stage, model) },
      facts(stage, order, model),
    ),
    source: 'src/guidelines/stage-texts.ts',
    order,
  };
}

/** What a customer passes here, as a short list. */
function facts(stage: Stage, order: number, model: StageModel): string {
  const days =
    stage.expectedMs === undefined ? '' : `about ${Math.round(stage.expectedMs / 86_400_000)} days`;
  const rows: [string, string][] = [
    ['Place', `${order + 1} of ${model.stages.length} in [${model.name}](../)`],
    ['Begins', stage.entry.join(' ')],
    ['Ends', stage.exit.join(' ')],
    ['Usual owner', stage.owner ?? ''],
    ['Usual length', days],
    [
      'Offers',
      stage.noOffers
        ? 'Too early: show what sets you apart first. An offer here is [a gap](../../../gaps/early-offer/).'
        : '',
    ],
  ];
  return rows
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `- **${name}:** ${said}`)
    .join('\n');
}

function check(stage: Stage): string {
  const parts = [
    `Change to this stage in the panel’s rail when its cue happens, and before you do anything in it, write down what the persona wants to have reached here.`,
    list(
      'Walk what most customers meet here; what is missing is [a gap](../../../gaps/library-gap/)',
      stage.library.map(({ id, name }) => `[${name}](../../../touchpoints/${libraryKey(id)}/)`),
    ),
    list('Usually one of these comes first', stage.firstContact),
    list('Ask for what should be handed over', stage.documents),
    list(
      'The stage is mature when these hold, each with evidence',
      stage.checkpoints.map(({ text }) => text),
    ),
    list(
      'Milestones',
      stage.milestones.map(
        (id) => `[${milestones.find((it) => it.id === id)?.name ?? id}](../../../milestones/${id}/)`,
      ),
    ),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function list(intro: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `${intro}:\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`;
}

function sources(stage: Stage, model: StageModel): string[] {
  const others = stageModels
    .filter((other) => other !== model)
    .flatMap((other) => {
      const same = lineUp(model, other).find(({ a }) => a.includes(stage.id))?.b ?? [];
      return same.map(
        (id) =>
          `[${other.stages.find((it) => it.id === id)?.name ?? id}](../../${other.id}/${id}/) in ${other.name}`,
      );
    });
  return [
    ...(others.length === 0 ? [] : [`The same stretch in other models: ${others.join('; ')}.`]),
    'Stages as guides to customer journey mapping tell them, in our own words. The guides contradict one another, so their models stand side by side.',
  ];
}

import type { Persona } from '../../../core/journey/persona.ts';
import type { Plan } from '../../../core/journey/plan.ts';
import type { Stage, StageModel } from '../../../core/journey/stage-model.ts';
import { flowFor } from '../../../core/plan/flow.ts';
import { flowTemplates } from '../../../core/plan/flow-templates.ts';
import { readOutline } from '../../../core/plan/read-outline.ts';
import { writeOutline } from '../../../core/plan/write-outline.ts';
import { counterparts } from '../../../core/stages/crosswalk.ts';
import { leadLadder } from '../../../core/stages/lead-ladder.ts';

type Entry = Stage['library'][number];

/** Ids of the templates a plan can begin with: the whole checklist of the stage model, and the automation flows. */
export const planTemplates: readonly string[] = ['checklist', ...flowTemplates.map((it) => it.id)];

/** The template made for this kind of lead; undefined where none is. */
export function fittingTemplate(lead: Persona['lead']): string | undefined {
  return flowFor(flowTemplates, lead)?.id;
}

/** The outline a template gives in this stage model. The flows speak of another model's stages: they are carried over. */
export function templateOutline(template: string, model: StageModel): string {
  if (template === 'checklist') return writeOutline(checklistPlan(model), model);
  const flow = flowTemplates.find((it) => it.id === template);
  if (!flow) return '';
  const steps = flow.steps.map((step) => ({ ...step, stage: stageIn(model, step.stage) }));
  return writeOutline({ ...flow, steps }, model);
}

/** The outline with this entry of the checklist in it, or without it when it was in. Undefined when the outline does not read. */
export function toggleEntry(
  outline: string,
  model: StageModel,
  stage: string,
  entry: Entry,
): string | undefined {
  const plan = planOf(outline, model);
  if (!plan) return undefined;
  const without = plan.steps.filter((it) => !isEntry(it, stage, entry));
  if (without.length < plan.steps.length) return writeOutline({ ...plan, steps: without }, model);
  const order = model.stages.map((it) => it.id);
  const steps = [...plan.steps, stepOf(stage, entry)].sort(
    (a, b) => order.indexOf(a.stage) - order.indexOf(b.stage),
  );
  return writeOutline({ ...plan, steps }, model);
}

/** Is this entry of the checklist a step of the plan? */
export function hasEntry(plan: Plan | undefined, stage: string, entry: Entry): boolean {
  return plan?.steps.some((it) => isEntry(it, stage, entry)) ?? false;
}

/** The plan an outline tells of; undefined when a line cannot be read. An empty outline is an empty plan. */
export function planOf(outline: string, model: StageModel, id = 'plan'): Plan | undefined {
  const read = readOutline(outline, model, id);
  return 'plan' in read ? read.plan : undefined;
}

function checklistPlan(model: StageModel): Plan {
  const steps = model.stages.flatMap((stage) => stage.library.map((it) => stepOf(stage.id, it)));
  return { id: 'plan', name: model.name, trigger: '', steps };
}

function stepOf(stage: string, { id, name, channel }: Entry): Plan['steps'][number] {
  return { id: `${stage}-${id}`, stage, name, channel, optional: false };
}

function isEntry(step: Plan['steps'][number], stage: string, entry: Entry): boolean {
  return step.stage === stage && step.name === entry.name;
}

function stageIn(model: StageModel, stage: string): string {
  return counterparts(leadLadder, stage, model)[0]?.stage ?? model.stages[0]?.id ?? stage;
}

import {
  mostStages,
  type Stage,
  type StageModel,
  stageModelSchema,
  stageSchema,
} from '../journey/stage-model.ts';

/** What is edited of a stage. Its id never is: audits compare by it. */
export type StageChange = Partial<Omit<Stage, 'id'>>;

export function changeStage(model: StageModel, id: string, change: StageChange): StageModel {
  return withStages(
    model,
    model.stages.map((it) => (it.id === id ? { ...it, ...change } : it)),
  );
}

/** Adds an empty stage of weight 1 at the end. `id` has to be new: one that was used before would compare with that stage. */
export function addStage(model: StageModel, id: string, name = ''): StageModel {
  if (model.stages.some((it) => it.id === id)) throw new Error(`There is a stage "${id}" already.`);
  if (model.stages.length >= mostStages) throw new Error(`A model has ${mostStages} stages at most.`);
  return withStages(model, [...model.stages, stageSchema.parse({ id, name })]);
}

/** The last stage stays: a model without one cannot be walked. */
export function removeStage(model: StageModel, id: string): StageModel {
  const stages = model.stages.filter((it) => it.id !== id);
  return stages.length === 0 ? model : withStages(model, stages);
}

/** Moves a stage so many places on; it stops at either end. */
export function moveStage(model: StageModel, id: string, by: number): StageModel {
  const from = model.stages.findIndex((it) => it.id === id);
  const to = Math.max(0, Math.min(model.stages.length - 1, from + by));
  const [stage] = model.stages.slice(from, from + 1);
  return from < 0 || stage === undefined || to === from
    ? model
    : withStages(model, model.stages.toSpliced(from, 1).toSpliced(to, 0, stage));
}

/** The model as it is kept: blanks at the ends, empty lines and characters that no one can see gone. */
export function tidied(model: StageModel): StageModel {
  return { ...model, name: oneLine(model.name), stages: model.stages.map(tidy) };
}

/** As it is kept, its version one above the one that is stored. Throws a ZodError for what `modelProblems` would have told. */
export function nextVersion(model: StageModel, stored: StageModel | undefined): StageModel {
  return stageModelSchema.parse({ ...tidied(model), version: (stored?.version ?? 0) + 1 });
}

function tidy({ owner = '', expectedMs, ...stage }: Stage): Stage {
  return {
    ...stage,
    name: oneLine(stage.name),
    summary: stage.summary.toWellFormed().trim(),
    entry: filled(stage.entry),
    exit: filled(stage.exit),
    ...(oneLine(owner) === '' ? {} : { owner: oneLine(owner) }),
    ...(expectedMs === undefined ? {} : { expectedMs }),
  };
}

const filled = (lines: readonly string[]): string[] =>
  lines.map((it) => it.toWellFormed().trim()).filter(Boolean);

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

const withStages = (model: StageModel, stages: Stage[]): StageModel => ({ ...model, stages });

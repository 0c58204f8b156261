import { type Problem, Refusal } from '../journey/refusal.ts';
import { type StageModel, stageModelSchema } from '../journey/stage-model.ts';
import { tidied } from '../stages/edit.ts';
import { type ModelProblem, modelProblems } from '../stages/model-problems.ts';
import { z } from '../zod.ts';
import { readJson } from './json-gate.ts';
import { problemsOf } from './mend-of.ts';

const format = 'waymark-stage-models';
/** A hostile file must not fill the storage; nobody makes so many, and nobody saves one so often. */
const mostModels = 5_000;
const mostVersions = 1_000_000;
const fileSchema = z.object({
  format: z.literal(format),
  version: z.literal(1),
  models: z
    .array(stageModelSchema.extend({ version: z.number().int().min(1).max(mostVersions) }))
    .min(1)
    .max(mostModels),
});

/** True for a file of stage models, whether or not the rest of it is right. */
export function holdsStageModels(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'format') === format;
}

/** Stage models of one's own as a file, to be taken in elsewhere. */
export function writeStageModels(models: readonly StageModel[]): string {
  return `${JSON.stringify({ format, version: 1, models }, null, 1)}\n`;
}

/** Reads such a file, blanks and control characters tidied away. Throws `Refusal` with the places and the mends; then nothing of it was taken. */
export function readStageModels(text: string): StageModel[] {
  const data = readJson(text, 'This file');
  if (!holdsStageModels(data))
    throw new Refusal(
      'not-stage-models',
      'This is no file of stage models: "format" must be "waymark-stage-models".',
      [{ place: 'format', mend: `give “${format}”` }],
    );
  const parsed = fileSchema.safeParse(data);
  const problems = parsed.success ? wrongIn(parsed.data.models) : problemsOf(parsed.error, data);
  const [first] = problems;
  if (!parsed.success || first)
    throw new Refusal(
      'broken-stage-models',
      `These stage models cannot be taken in: ${first?.place}: ${first?.mend}`,
      problems,
    );
  return parsed.data.models.map(tidied);
}

const mends: Readonly<Record<ModelProblem['code'], readonly [place: string, mend: string]>> = {
  'name-missing': ['name', 'give the model a name'],
  'name-taken': ['name', 'give a name no other model has'],
  'stage-name-missing': ['name', 'give the stage a name'],
  'stage-name-twice': ['name', 'give a name no other stage of the model has'],
  'stage-weight': ['weight', 'give a number from 0 to 100'],
  'stage-time': ['expectedMs', 'give a time of 0 to 100 years'],
  'weights-all-zero': ['stages', 'give at least one stage a weight above 0'],
  'stages-too-many': ['stages', 'give at most 40 entries'],
};

function wrongIn(models: readonly StageModel[]): Problem[] {
  return [
    ...doublesIn(models, 'models'),
    ...models.flatMap((model, at) => [
      ...doublesIn(model.stages, `models[${at}].stages`),
      ...modelProblems(model).map(({ code, stage }) => {
        const [field, mend] = mends[code];
        const index = model.stages.findIndex(({ id }) => id === stage);
        return { place: `models[${at}]${index < 0 ? '' : `.stages[${index}]`}.${field}`, mend };
      }),
    ]),
  ];
}

function doublesIn(items: readonly { id: string }[], place: string): Problem[] {
  return items.flatMap(({ id }, at) =>
    items.findIndex((it) => it.id === id) === at
      ? []
      : [{ place: `${place}[${at}].id`, mend: 'give an id no other one has' }],
  );
}

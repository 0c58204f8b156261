import { mostStages, type Stage, type StageModel } from '../journey/stage-model.ts';
import { seenName } from './seen-name.ts';

export const problemCodes = [
  'name-missing',
  'name-taken',
  'stage-name-missing',
  'stage-name-twice',
  'stage-weight',
  'stage-time',
  'weights-all-zero',
  'stages-too-many',
] as const;

/** What keeps a model from being kept. `stage` is the id of the stage it is about; the model itself where there is none. */
export interface ModelProblem {
  code: (typeof problemCodes)[number];
  stage?: string;
}

/** A hundred years: longer than any stage is expected to last. */
export const longestStageMs = 36_500 * 86_400_000;

interface Beside {
  /** Names of the other models. */
  taken?: readonly string[];
  /** How a stage is called on screen. */
  nameOf?: (stage: Stage) => string;
}

/** Everything that is wrong with a model somebody edits, in the order of its fields. Numbers that were not readable are NaN. */
export function modelProblems(
  model: StageModel,
  { taken = [], nameOf = ({ name }) => name }: Beside = {},
): ModelProblem[] {
  const { stages } = model;
  const names = Map.groupBy(stages, (it) => seenName(nameOf(it)));
  const problems: ModelProblem[] = [];
  const when = (isSo: boolean, code: ModelProblem['code'], stage?: Stage) => {
    if (isSo) problems.push({ code, ...(stage ? { stage: stage.id } : {}) });
  };
  when(seenName(model.name) === '', 'name-missing');
  when(
    seenName(model.name) !== '' && taken.some((it) => seenName(it) === seenName(model.name)),
    'name-taken',
  );
  when(stages.length > mostStages, 'stages-too-many');
  for (const stage of stages) {
    const name = seenName(nameOf(stage));
    when(name === '', 'stage-name-missing', stage);
    when(name !== '' && names.get(name)?.[0] !== stage, 'stage-name-twice', stage);
    when(!isWithin(stage.weight, 100), 'stage-weight', stage);
    when(!isWithin(stage.expectedMs ?? 0, longestStageMs), 'stage-time', stage);
  }
  when(stages.length > 0 && stages.every(({ weight }) => weight === 0), 'weights-all-zero');
  return problems;
}

const isWithin = (value: number, most: number): boolean => value >= 0 && value <= most;

import { type StageModel, type StageModelInput, stageModelSchema } from '../journey/stage-model.ts';

/** Parses a built-in model, fills its defaults and freezes it to the leaves: it is data nobody may change. */
export function builtIn(model: StageModelInput): StageModel {
  return freeze(stageModelSchema.parse(model));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

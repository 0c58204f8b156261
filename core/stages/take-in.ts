import type { StageModel } from '../journey/stage-model.ts';
import { copyStageModel, freeName } from './copy.ts';
import { nextVersion } from './edit.ts';
import { stageModelById, stageModels } from './index.ts';

/** What becomes of a model from a file: it is new here, newer than the one here, put beside it as a copy, or here already. */
export type TakenIn = { model: StageModel; how: 'new' | 'newer' | 'beside' | 'known' };

/**
 * Models from a file among one's own. Nothing here is lost: only a higher version takes the place of the model it comes from;
 * one that differs in any other way, or calls itself as a built-in one does, is put beside as a model of its own. A name that
 * another model has gets a number.
 */
export function takeInModels(
  models: readonly StageModel[],
  own: readonly StageModel[],
  newId: (original: string) => string,
): TakenIn[] {
  const names = new Map([...stageModels, ...own].map(({ id, name }) => [id, name]));
  return models.map((model) => {
    const taken = takeIn(model, own, names, newId);
    names.set(taken.model.id, taken.model.name);
    return taken;
  });
}

function takeIn(
  model: StageModel,
  own: readonly StageModel[],
  names: ReadonlyMap<string, string>,
  newId: (original: string) => string,
): TakenIn {
  const builtIn = stageModelById(model.id);
  const here = builtIn ?? own.find(({ id }) => id === model.id);
  const isNewer = builtIn === undefined && here !== undefined && model.version > here.version;
  if (here && isSameContent(isNewer ? model : { ...model, name: here.name }, here))
    return { model: here, how: 'known' };
  const others = [...names].filter(([id]) => !(isNewer && id === model.id)).map(([, name]) => name);
  const name = freeName(model.name, others);
  if (here === undefined) return { model: { ...model, name }, how: 'new' };
  if (isNewer) return { model: { ...model, name }, how: 'newer' };
  return { model: copyStageModel(model, { id: newId(model.copyOf ?? model.id), name }), how: 'beside' };
}

/** True when both say the same, whatever their versions. */
export function isSameContent(a: StageModel, b: StageModel): boolean {
  return JSON.stringify(nextVersion(a, undefined)) === JSON.stringify(nextVersion(b, undefined));
}

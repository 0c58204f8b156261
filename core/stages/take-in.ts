import type { StageModel } from '../journey/stage-model.ts';
import { copyStageModel, freeName } from './copy.ts';
import { nextVersion } from './edit.ts';
import { stageModelById } from './index.ts';

/** What becomes of a model from a file: it is new here, newer than the one here, put beside it as a copy, or here already. */
export type TakenIn = { model: StageModel; how: 'new' | 'newer' | 'beside' | 'known' };

/**
 * Models from a file among one's own. Nothing here is lost: only a higher version takes the place of the model it comes from;
 * one that differs in any other way, or calls itself as a built-in one does, is put beside as a model of its own.
 */
export function takeInModels(
  models: readonly StageModel[],
  own: readonly StageModel[],
  newId: (original: string) => string,
): TakenIn[] {
  return models.map((model) => {
    const builtIn = stageModelById(model.id);
    const here = builtIn ?? own.find(({ id }) => id === model.id);
    if (here === undefined) return { model, how: 'new' };
    if (isSameContent(model, here)) return { model: here, how: 'known' };
    if (builtIn === undefined && model.version > here.version) return { model, how: 'newer' };
    const name = freeName(
      model.name,
      [...own, here].map((it) => it.name),
    );
    return { model: copyStageModel(model, { id: newId(model.copyOf ?? model.id), name }), how: 'beside' };
  });
}

/** True when both say the same, whatever their versions. */
export function isSameContent(a: StageModel, b: StageModel): boolean {
  return JSON.stringify(nextVersion(a, undefined)) === JSON.stringify(nextVersion(b, undefined));
}

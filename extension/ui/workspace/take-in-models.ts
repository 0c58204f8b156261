import { holdsStageModels, readStageModels } from '../../../core/exchange/stage-models-json.ts';
import { type TakenIn, takeInModels } from '../../../core/stages/take-in.ts';
import { modelNews } from '../state/model-draft.ts';
import { newModelId } from '../state/new-ids.ts';
import { keepTakenIn, ownModels } from '../state/saved.ts';
import { say, sayCount } from '../words/say.ts';

/** More than this is told in numbers. */
const mostNamed = 4;

/** Takes stage models from a file among one's own, and tells what became of each. Throws `Refusal` and changes nothing when the file is broken. */
export async function takeModelsIn(text: string): Promise<void> {
  const taken = takeInModels(readStageModels(text), ownModels.value, newModelId);
  const told = taken.length > mostNamed ? counted(taken) : named(taken);
  const fresh = taken.filter(({ how }) => how !== 'known').map(({ model }) => model);
  modelNews.set({ told, back: fresh.length > 0 ? await keepTakenIn(fresh) : undefined });
}

const named = (taken: readonly TakenIn[]): string =>
  taken.map(({ model, how }) => say(`model_taken_${how}`, model.name)).join(' ');

function counted(taken: readonly TakenIn[]): string {
  const hows = Map.groupBy(taken, ({ how }) => how);
  return [...hows].map(([how, models]) => sayCount(`models_taken_${how}`, models.length)).join(' ');
}

/** True for the text of a file of stage models. What is no JSON is none, and is refused by whoever reads it. */
export function looksLikeModels(text: string): boolean {
  try {
    return text.includes('waymark-stage-models') && holdsStageModels(JSON.parse(text));
  } catch {
    return false;
  }
}

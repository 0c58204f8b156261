import type { StageModel } from '../../../core/journey/stage-model.ts';
import { copyStageModel } from '../../../core/stages/copy.ts';

/** What an auditor says of a stage before the walk: whose it is, and which documents belong to it. */
export interface StageWords {
  owner: string;
  documents: string[];
}

/** The model with the auditor's words. A built-in one stays as it is when nothing differs, else a copy of it is made. */
export function withStageWords(model: StageModel, words: (stage: string) => StageWords): StageModel {
  const stages = model.stages.map((stage) => {
    const { owner, documents } = words(stage.id);
    const { owner: _was, ...rest } = stage;
    return { ...rest, documents, ...(owner === '' ? {} : { owner }) };
  });
  if (stages.every((it, index) => isSame(it, model.stages[index]))) return model;
  const own = model.copyOf === undefined ? `${model.id}-${crypto.randomUUID().slice(0, 8)}` : undefined;
  const copy = own === undefined ? model : copyStageModel(model, { id: own, name: model.name });
  return { ...copy, stages };
}

type Said = Partial<Pick<StageModel['stages'][number], 'owner' | 'documents'>>;

function isSame(a: Said, b: Said | undefined): boolean {
  return a.owner === b?.owner && a.documents?.join() === b?.documents?.join();
}

import { type StageModel, stageModelSchema } from '../../core/journey/stage-model.ts';
import { nextVersion } from '../../core/stages/edit.ts';
import { withDatabase } from './database.ts';
import { transact } from './transact.ts';

/** The auditor's own stage models, by name. */
export async function listModels(): Promise<StageModel[]> {
  const models = await withDatabase((db) => db.getAll('models'));
  return models.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps what somebody edited as the next version of the model with its id, or as the first; another window may have kept one
 * meanwhile, so the version is counted here. Returns it as it was kept. Throws a ZodError when it is no stage model.
 */
export function saveNextVersion(model: StageModel): Promise<StageModel> {
  return withDatabase((db) => {
    const tx = db.transaction('models', 'readwrite', { durability: 'strict' });
    return transact(tx, async () => {
      const stored = await tx.store.get(model.id);
      // Another window may have deleted it or put an older one back: a version that was walked with never comes twice.
      const isPast = model.version > Math.max(1, stored?.version ?? 0);
      const kept = nextVersion(model, isPast ? model : stored);
      await tx.store.put(kept);
      return kept;
    });
  });
}

/** Keeps a model with the version it has: one that comes from a file, or back. */
export async function putModel(model: StageModel): Promise<void> {
  const read = stageModelSchema.parse(model);
  await withDatabase((db) => db.put('models', read));
}

export function deleteModel(id: string): Promise<void> {
  return withDatabase((db) => db.delete('models', id));
}

export function deleteModels(): Promise<void> {
  return withDatabase((db) => db.clear('models'));
}

import type { StageModel } from '../../../core/journey/stage-model.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { lineUp } from '../../../core/stages/line-up.ts';

/** How this model's stages line up with each other model's, as list entries in words. */
export function crosswalkTable(model: StageModel): string[] {
  const nameIn = (where: StageModel, id: string) => where.stages.find((stage) => stage.id === id)?.name ?? id;
  return stageModels
    .filter((other) => other !== model)
    .map((other) => {
      const pairs = lineUp(model, other)
        .filter(({ a, b }) => a.length > 0 && b.length > 0)
        .map(({ a, b }) => {
          const [own, theirs] = [a.map((id) => nameIn(model, id)), b.map((id) => nameIn(other, id))];
          return `${own.join(' + ')} ≈ ${theirs.join(' + ')}`;
        });
      return `Beside [${other.name}](../${other.id}/): ${pairs.join('; ')}.`;
    });
}

import type { StageModel } from '../../../core/journey/stage-model.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { lineUp } from '../../../core/stages/line-up.ts';

/** How this model's stages line up with each other model's, as list entries in words. */
export function crosswalkTable(model: StageModel): string[] {
  const nameIn = (where: StageModel, id: string) => where.stages.find((stage) => stage.id === id)?.name ?? id;
  return stageModels
    .filter((other) => other !== model)
    .map((other) => {
      const pairs = lineUp(model, other).map(
        ({ a, b }) =>
          `${a.map((id) => nameIn(model, id)).join(' + ') || 'nothing'} ≈ ${b.map((id) => nameIn(other, id)).join(' + ') || 'nothing'}`,
      );
      return `Beside [${other.name}](../${other.id}/): ${pairs.join('; ')}.`;
    });
}

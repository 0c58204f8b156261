import type { StageModel } from '../journey/stage-model.ts';

/** Part of the journey's score that each stage is, 0–1, by its id, when all of them are walked. A weight that is no number counts as 0. */
export function weightShares({ stages }: Pick<StageModel, 'stages'>): ReadonlyMap<string, number> {
  const weightOf = (weight: number) => (weight > 0 ? weight : 0);
  const all = stages.reduce((sum, { weight }) => sum + weightOf(weight), 0);
  return new Map(stages.map(({ id, weight }) => [id, all > 0 ? weightOf(weight) / all : 0]));
}

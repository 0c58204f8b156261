import type { StageModel } from '../journey/stage-model.ts';
import { lineUp, type StageGroup } from './line-up.ts';

/** Stage scores 0–100 by stage id; null or absent where nothing was assessed. */
export interface ScoredModel {
  model: StageModel;
  scores: Readonly<Record<string, number | null>>;
}

/** A stretch of the customer's life as two audits scored it. */
export interface ComparedGroup extends StageGroup {
  scoreA: number | null;
  scoreB: number | null;
  /** b − a in points; null where one side has no score. */
  difference: number | null;
}

/**
 * Two audits made with different stage models, compared stretch by stretch (the crosswalk). A stretch of several stages has
 * their mean, weighted as the model weighs them. The sums of two models do not add up to one another: only stretches compare.
 */
export function compareAcrossModels(a: ScoredModel, b: ScoredModel): ComparedGroup[] {
  return lineUp(a.model, b.model).map((group) => {
    const scoreA = meanOf(a, group.a);
    const scoreB = meanOf(b, group.b);
    return {
      ...group,
      scoreA,
      scoreB,
      difference: scoreA === null || scoreB === null ? null : scoreB - scoreA,
    };
  });
}

function meanOf({ model, scores }: ScoredModel, stages: readonly string[]): number | null {
  const scored = model.stages.flatMap(({ id, weight }) => {
    const score = stages.includes(id) ? scores[id] : undefined;
    return typeof score === 'number' ? [{ weight, score }] : [];
  });
  const all = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (scored.length === 0) return null;
  // Stages that have no part in the journey's score were walked all the same: among themselves they count alike.
  const weightOf = (weight: number) => (all > 0 ? weight / all : 1 / scored.length);
  return scored.reduce((sum, { weight, score }) => sum + weightOf(weight) * score, 0);
}

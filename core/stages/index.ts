import type { StageModel } from '../journey/stage-model.ts';
import { engagement4 } from './engagement-4.ts';
import { leadLadder } from './lead-ladder.ts';
import { lifecycle3 } from './lifecycle-3.ts';
import { phases5 } from './phases-5.ts';
import { success6 } from './success-6.ts';
import { success7 } from './success-7.ts';

/** The built-in models in the order a picker shows them. The first is the default. */
export const stageModels: readonly StageModel[] = [
  success6,
  success7,
  phases5,
  engagement4,
  lifecycle3,
  leadLadder,
];

export const defaultStageModel: StageModel = success6;

/** The built-in model with this id, frozen; undefined when there is none. */
export function stageModelById(id: string): StageModel | undefined {
  return stageModels.find((it) => it.id === id);
}

import type { StageModel } from '../../../core/journey/stage-model.ts';
import { type ModelProblem, modelProblems } from '../../../core/stages/model-problems.ts';
import { stageName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** What keeps the model from being saved, by what the auditor reads on screen. */
export function problemsOnScreen(model: StageModel, taken: readonly string[]): ModelProblem[] {
  return modelProblems(model, { taken, nameOf: (stage) => stageName(stage, model.id) });
}

export function modelProblemWords({ code }: ModelProblem): string {
  return say(`model_problem_${code.replaceAll('-', '_')}` as 'model_problem_name_missing'); // Every code has its words, a test says.
}

import { expect, test } from 'vitest';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { addStage, changeStage } from '../../../core/stages/edit.ts';
import { stageModels } from '../../../core/stages/index.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import { modelProblems } from '../../../core/stages/model-problems.ts';
import { weightShares } from '../../../core/stages/weight-shares.ts';

const copy = copyStageModel(lifecycle3, { id: 'ours', name: 'Ours' });
const weighing = (...weights: number[]) =>
  weights.reduce((model, weight, at) => changeStage(model, copy.stages[at]?.id ?? '', { weight }), copy);

test('no built-in model has a problem', () => {
  expect(stageModels.flatMap((it) => modelProblems(it))).toEqual([]);
});

test('names that are empty or there twice are told where they stand', () => {
  expect(modelProblems({ ...copy, name: ' ' })).toEqual([{ code: 'name-missing' }]);
  expect(modelProblems(copy, { taken: ['Theirs', 'ours'] })).toEqual([{ code: 'name-taken' }]);
  const nameless = changeStage(copy, 'adoption', { name: '  ' });
  expect(modelProblems(nameless)).toEqual([{ code: 'stage-name-missing', stage: 'adoption' }]);
  const twice = addStage(copy, 's-1', ' adoption');
  expect(modelProblems(twice)).toEqual([{ code: 'stage-name-twice', stage: 's-1' }]);
});

test('two stages that look the same on screen have one name', () => {
  const german = (stage: { name: string }) => (stage.name === 'Adoption' ? 'Nutzung' : stage.name);
  expect(modelProblems(addStage(copy, 's-1', 'Nutzung'), { nameOf: german })).toEqual([
    { code: 'stage-name-twice', stage: 's-1' },
  ]);
});

test('numbers are within their bounds, and some stage weighs something', () => {
  for (const weight of [-1, 101, Number.NaN])
    expect(modelProblems(weighing(weight))).toEqual([{ code: 'stage-weight', stage: 'onboarding' }]);
  expect(modelProblems(weighing(0, 100, 0.5))).toEqual([]);
  expect(modelProblems(weighing(0, 0, 0))).toEqual([{ code: 'weights-all-zero' }]);
  const timeless = changeStage(copy, 'renewal', { expectedMs: -1 });
  expect(modelProblems(timeless)).toEqual([{ code: 'stage-time', stage: 'renewal' }]);
});

test('the shares of a score are the weights of their sum', () => {
  expect([...weightShares(weighing(1, 2, 1)).values()]).toEqual([0.25, 0.5, 0.25]);
  expect([...weightShares(weighing(0, 3, Number.NaN)).values()]).toEqual([0, 1, 0]);
  expect([...weightShares(weighing(0, 0, 0)).values()]).toEqual([0, 0, 0]);
});

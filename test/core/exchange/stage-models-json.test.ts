import { expect, test } from 'vitest';
import { readStageModels, writeStageModels } from '../../../core/exchange/stage-models-json.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { changeStage } from '../../../core/stages/edit.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const ours = changeStage(copyStageModel(success6, { id: 'success-6-1', name: 'Ours' }), 'adoption', {
  weight: 2.5,
});
const file = (...models: unknown[]) => JSON.stringify({ format: 'waymark-stage-models', version: 1, models });
const refusal = (text: string): Refusal => {
  try {
    readStageModels(text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was taken in.');
};

test('what was written is read back, all of it', () => {
  const more: StageModel = { ...ours, id: 'success-6-2', name: 'Theirs', version: 3 };
  expect(readStageModels(writeStageModels([ours, more]))).toEqual([ours, more]);
});

test('more models than anybody has are written and read', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ ...ours, id: `m-${at}`, name: `Model ${at}` }));
  expect(readStageModels(writeStageModels(many))).toHaveLength(300);
});

test('what nobody sees in a name is tidied away', () => {
  const odd = changeStage({ ...ours, name: ' Our\u0000 box\n\ud800 ' }, 'adoption', { name: 'Use\r\nit' });
  const [read] = readStageModels(file(odd));
  expect(read?.name).toBe('Our box \ufffd');
  expect(read?.stages[3]?.name).toBe('Use it');
});

test('another file is refused as what it is', () => {
  expect(refusal('{"format":"waymark-audit"}').code).toBe('not-stage-models');
  expect(refusal('[]').code).toBe('not-stage-models');
  expect(refusal('{').code).toBe('not-json');
});

test.each([
  [file({ ...ours, stages: [] }), 'models[0].stages'],
  [file({ ...ours, id: 'a b' }), 'models[0].id'],
  [file({ ...ours, name: '\u200b \u200b' }), 'models[0].name'],
  [file({ ...ours, version: Number.MAX_SAFE_INTEGER }), 'models[0].version'],
  [file(ours, { ...ours, name: 'Theirs' }), 'models[1].id'],
  [file(changeStage(ours, 'adoption', { name: '' })), 'models[0].stages[3].name'],
  [file({ ...ours, stages: ours.stages.map((it) => ({ ...it, weight: 0 })) }), 'models[0].stages'],
  [file({ ...ours, stages: [...ours.stages, ours.stages[0]] }), 'models[0].stages[6].id'],
])('a broken model is refused with its place: %#', (text, place) => {
  const { code, problems } = refusal(text);
  expect(code).toBe('broken-stage-models');
  expect(problems[0]?.place).toBe(place);
});

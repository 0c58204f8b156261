import { afterEach, expect, test } from 'vitest';
import { copyStageModel } from '../../../../core/stages/copy.ts';
import { addStage } from '../../../../core/stages/edit.ts';
import { stageModels } from '../../../../core/stages/index.ts';
import { lifecycle3 } from '../../../../core/stages/lifecycle-3.ts';
import { problemCodes } from '../../../../core/stages/model-problems.ts';
import { sayAs, sayIfKnown, speak } from '../../../../extension/ui/words/say.ts';
import {
  modelProblemWords,
  problemsOnScreen,
} from '../../../../extension/ui/workspace/model-problem-words.ts';

afterEach(() => speak('en'));

test.each(['en', 'de'] as const)('every problem has its words in %s', (language) => {
  speak(language);
  const said = problemCodes.map((code) => modelProblemWords({ code }));
  expect(new Set(said).size).toBe(problemCodes.length);
});

test('every built-in model says in German, too, what it is for', () => {
  speak('de');
  for (const { id, summary } of stageModels)
    expect(sayAs(`model_about_${id.replaceAll('-', '_')}`, summary), id).not.toBe(summary);
});

test('what became of a model from a file is said', () => {
  for (const how of ['new', 'newer', 'beside', 'known'])
    expect(sayIfKnown(`model_taken_${how}`, 'Ours')).toContain('Ours');
});

test('a stage is called as it stands on screen', () => {
  speak('de');
  const ours = copyStageModel(lifecycle3, { id: 'lifecycle-3-1a2b3c4d', name: 'Unseres' });
  expect(problemsOnScreen(addStage(ours, 's-1', 'Nutzung'), [])).toEqual([
    { code: 'stage-name-twice', stage: 's-1' },
  ]);
});

import { expect, test } from 'vitest';
import { copyStageModel, freeName } from '../../../core/stages/copy.ts';
import { counterparts } from '../../../core/stages/crosswalk.ts';
import { addStage, changeStage, moveStage, nextVersion, removeStage } from '../../../core/stages/edit.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const copy = copyStageModel(lifecycle3, { id: 'ours', name: 'Ours' });
const ids = ({ stages }: { stages: readonly { id: string }[] }) => stages.map(({ id }) => id);

test('a stage is renamed and weighed, and stays the one it was', () => {
  const edited = changeStage(copy, 'adoption', { name: 'Everyday use', weight: 3 });
  expect(edited.stages[1]).toMatchObject({ id: 'adoption', name: 'Everyday use', weight: 3 });
  expect(counterparts(edited, 'adoption', success6)).toEqual([{ stage: 'adoption', relation: 'same' }]);
  expect(copy.stages[1]).toMatchObject({ name: 'Adoption', weight: 1 });
});

test('a stage is added at the end, moved and removed; the last one stays', () => {
  const more = addStage(copy, 'pilot', 'Pilot');
  expect(more.stages[3]).toMatchObject({
    id: 'pilot',
    name: 'Pilot',
    weight: 1,
    checkpoints: [],
    library: [],
  });
  expect(ids(moveStage(more, 'pilot', -2))).toEqual(['onboarding', 'pilot', 'adoption', 'renewal']);
  expect(ids(moveStage(more, 'pilot', 1))).toEqual(ids(more));
  expect(ids(moveStage(more, 'onboarding', -1))).toEqual(ids(more));
  expect(ids(removeStage(more, 'adoption'))).toEqual(['onboarding', 'renewal', 'pilot']);
  const one = removeStage(removeStage(copy, 'adoption'), 'renewal');
  expect(removeStage(one, 'onboarding')).toBe(one);
});

test('an id is used once, and forty stages are the most', () => {
  expect(() => addStage(copy, 'adoption')).toThrow('There is a stage "adoption" already.');
  let full = copy;
  for (let n = full.stages.length; n < 40; n++) full = addStage(full, `s-${n}`, `Stage ${n}`);
  expect(() => addStage(full, 'one-more')).toThrow('A model has 40 stages at most.');
});

test('what is kept is tidy, one version on, and still a copy of the same', () => {
  const written = changeStage({ ...copy, name: ' Ours ' }, 'adoption', {
    name: ' Use ',
    entry: ['They use it. ', '', ' '],
    owner: ' ',
    expectedMs: undefined,
  });
  const kept = nextVersion(written, { ...copy, version: 4 });
  expect(kept).toMatchObject({ id: 'ours', name: 'Ours', version: 5, copyOf: 'lifecycle-3' });
  expect(kept.stages[1]).toMatchObject({ name: 'Use', entry: ['They use it.'] });
  expect(kept.stages[1]).not.toHaveProperty('owner');
  expect(nextVersion(copy, undefined).version).toBe(1);
});

test('a name that is taken gets a number', () => {
  expect(freeName('Ours', ['Theirs'])).toBe('Ours');
  expect(freeName('Ours', ['ours ', 'Ours 2'])).toBe('Ours 3');
});

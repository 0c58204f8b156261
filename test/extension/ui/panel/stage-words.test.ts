import { expect, test } from 'vitest';
import { success6 } from '../../../../core/stages/success-6.ts';
import { withStageWords } from '../../../../extension/ui/panel/stage-words.ts';

const asItIs = (id: string) => {
  const stage = success6.stages.find((it) => it.id === id);
  return { owner: stage?.owner ?? '', documents: stage?.documents ?? [] };
};

test('a model nobody changed stays the built-in one', () => {
  expect(withStageWords(success6, asItIs)).toBe(success6);
});

test('another team makes a copy that remembers its original', () => {
  const own = withStageWords(success6, (id) => ({
    ...asItIs(id),
    ...(id === 'adoption' ? { owner: 'Guides' } : {}),
  }));
  expect(own).toMatchObject({ copyOf: 'success-6', version: 1 });
  expect(own.id).not.toBe('success-6');
  expect(own.stages.find((it) => it.id === 'adoption')?.owner).toBe('Guides');
  const again = withStageWords(own, (id) => ({ ...asItIs(id), documents: ['Contract'] }));
  expect(again.id, 'a copy is changed, not copied again').toBe(own.id);
});

test('an emptied field leaves the stage to nobody', () => {
  const own = withStageWords(success6, (id) => ({ ...asItIs(id), owner: '' }));
  expect(own.stages.every((it) => it.owner === undefined)).toBe(true);
});

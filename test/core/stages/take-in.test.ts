import { expect, test } from 'vitest';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { changeStage, nextVersion } from '../../../core/stages/edit.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import { takeInModels } from '../../../core/stages/take-in.ts';

const ours = copyStageModel(lifecycle3, { id: 'lifecycle-3-1a2b', name: 'Ours' });
const changed = changeStage(ours, 'adoption', { weight: 2 });
const taken = (model: typeof ours, own: readonly (typeof ours)[]) =>
  takeInModels([model], own, (original) => `${original}-new`)[0];

test('what is not here is new, what says the same is known', () => {
  expect(taken(ours, [])).toEqual({ model: ours, how: 'new' });
  expect(taken({ ...ours, version: 7 }, [ours])).toEqual({ model: ours, how: 'known' });
  expect(taken(lifecycle3, [])).toMatchObject({ how: 'known' });
});

test('only a higher version takes the place of the one here', () => {
  const newer = nextVersion(changed, ours);
  expect(taken(newer, [ours])).toEqual({ model: newer, how: 'newer' });
  expect(taken(changed, [{ ...ours, version: 3 }])).toMatchObject({
    how: 'beside',
    model: { id: 'lifecycle-3-new', name: 'Ours 2', version: 1, copyOf: 'lifecycle-3' },
  });
});

test('one that calls itself as a built-in one does is put beside it', () => {
  const posing = { ...changeStage(lifecycle3, 'adoption', { weight: 9 }), version: 99 };
  expect(taken(posing, [])).toMatchObject({
    how: 'beside',
    model: { id: 'lifecycle-3-new', copyOf: 'lifecycle-3' },
  });
});

test('a name that another model has gets a number, and the file taken in again is known', () => {
  const twin = copyStageModel(lifecycle3, { id: 'lifecycle-3-twin', name: ' OURS' });
  const kept = taken(twin, [ours]);
  expect(kept).toMatchObject({ how: 'new', model: { id: twin.id, name: ' OURS 2' } });
  expect(taken(twin, [ours, kept?.model ?? ours])).toMatchObject({ how: 'known' });
  const both = takeInModels([ours, { ...ours, id: 'lifecycle-3-other' }], [], (id) => `${id}-new`);
  expect(both.map(({ model }) => model.name)).toEqual(['Ours', 'Ours 2']);
});

test('a number fits behind the longest name', () => {
  const long = { ...ours, name: 'n'.repeat(300) };
  const second = taken({ ...long, id: 'lifecycle-3-other' }, [long])?.model.name;
  expect(second).toMatch(/^n{292} 2$/);
});

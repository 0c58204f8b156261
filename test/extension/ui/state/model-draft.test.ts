import { expect, test } from 'vitest';
import { copyStageModel } from '../../../../core/stages/copy.ts';
import { lifecycle3 } from '../../../../core/stages/lifecycle-3.ts';
import { edited, isChanged, openDraft, undone } from '../../../../extension/ui/state/model-draft.ts';

const ours = copyStageModel(lifecycle3, { id: 'ours', name: 'Ours' });
const named = (name: string) => ({ ...ours, name });

test('letters typed into one field are undone at once, another field is another step', () => {
  let draft = openDraft(ours, false);
  for (const name of ['O', 'Ot', 'Oth']) draft = edited(draft, named(name), 'name');
  draft = edited(draft, { ...draft.now, summary: 'x' }, 'summary');
  draft = edited(draft, { ...draft.now, name: 'Other' }, 'name');
  expect(draft.now).toMatchObject({ name: 'Other', summary: 'x' });
  expect(undone(draft).now).toMatchObject({ name: 'Oth', summary: 'x' });
  expect(undone(undone(undone(draft))).now).toBe(ours);
  expect(undone(openDraft(ours, true)).now).toBe(ours);
});

test('a step without a name of its own is always one of its own', () => {
  const twice = edited(edited(openDraft(ours, false), named('A'), ''), named('B'), '');
  expect(undone(twice).now.name).toBe('A');
});

test('something would be lost once it differs from what was opened', () => {
  const draft = openDraft(ours, true);
  expect(isChanged(draft)).toBe(false);
  expect(isChanged(edited(draft, named('A'), 'name'))).toBe(true);
  expect(isChanged(edited(draft, { ...ours }, ''))).toBe(false);
});

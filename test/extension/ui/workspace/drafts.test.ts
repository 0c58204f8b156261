import { expect, test } from 'vitest';
import {
  type DraftField,
  draftOf,
  fillDraft,
  forgetDraft,
  keepDraft,
} from '../../../../extension/ui/workspace/drafts.ts';

const typed = (...entries: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const why = (value = ''): DraftField => ({ name: 'why', type: 'text', value });

test('what was typed for one thing comes back for that thing only', () => {
  keepDraft('finding a', typed(['why', 'too slow']));
  const [a, b] = [why(), why('as stored')];
  fillDraft('finding a', [a]);
  fillDraft('finding b', [b]);
  expect([a.value, b.value]).toEqual(['too slow', 'as stored']);
});

test('boxes come back as they were ticked', () => {
  keepDraft('place', typed(['tag', 'scripted']));
  const box = (value: string, checked: boolean): DraftField => ({
    name: 'tag',
    type: 'checkbox',
    value,
    checked,
  });
  const boxes = [box('scripted', false), box('off-voice', true)];
  fillDraft('place', boxes);
  expect(boxes.map((it) => it.checked)).toEqual([true, false]);
});

test('what was kept is no draft any more', () => {
  keepDraft('gone', typed(['why', 'x']));
  forgetDraft('gone');
  expect(draftOf('gone')).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { JourneyEvent } from '../../../../core/journey/event.ts';
import { UndoStack } from '../../../../extension/ui/state/undo-stack.ts';

const note = (id: string): JourneyEvent => ({ id, at: 1, type: 'note', kind: 'note', text: id, tags: [] });
const undo = (of: string): JourneyEvent => ({ id: `undo-${of}`, at: 2, type: 'undo', of });
const redo = (of: string): JourneyEvent => ({ id: `redo-${of}`, at: 3, type: 'redo', of });

function stackOf(...events: JourneyEvent[]): UndoStack {
  const stack = new UndoStack();
  for (const event of events) stack.append(event);
  return stack;
}

test('undo goes back one act at a time, redo the same way forward', () => {
  const stack = stackOf(note('a'), note('b'), undo('b'), undo('a'));
  expect(stack.undoable).toBeUndefined();
  expect(stack.redoable?.id).toBe('a');
  stack.append(redo('a'));
  expect([stack.undoable?.id, stack.redoable?.id]).toEqual(['a', 'b']);
});

test('a new act ends what could be redone', () => {
  const stack = stackOf(note('a'), undo('a'), note('b'));
  expect([stack.undoable?.id, stack.redoable?.id]).toEqual(['b', undefined]);
});

test('a line in the middle can be taken back alone', () => {
  const stack = stackOf(note('a'), note('b'), undo('a'));
  expect([stack.undoable?.id, stack.redoable?.id]).toEqual(['b', 'a']);
});

test('a chosen line that was taken back is what Undo brings back first', () => {
  const chosen: JourneyEvent = { id: 'x', at: 2, type: 'undo', of: 'b', chosen: true };
  const stack = stackOf(note('a'), note('b'), chosen);
  expect(stack.undoable?.id).toBe('x');
  stack.append(undo('x'));
  expect([stack.undoable?.id, stack.redoable?.id]).toEqual(['b', 'x']);
});

test('what the page did, and pausing, are never undone', () => {
  const stack = stackOf(
    note('a'),
    { id: 'p', at: 2, type: 'pause' },
    { id: 'l', at: 3, tab: 1, doc: 'd', frame: 0, type: 'leave', why: 'unload' },
  );
  expect(stack.undoable?.id).toBe('a');
});

test('acts of one gesture are taken back together, newest first', () => {
  const of = (id: string, batch: string): JourneyEvent => ({ ...note(id), batch }) as JourneyEvent;
  const stack = stackOf(note('a'), of('b', 'x'), of('c', 'x'));
  expect(stack.undoGroup.map((it) => it.id)).toEqual(['c', 'b']);
  for (const id of ['c', 'b']) stack.append(undo(id));
  expect(stack.undoGroup.map((it) => it.id)).toEqual(['a']);
  expect(stack.redoGroup.map((it) => it.id)).toEqual(['b', 'c']);
});

test('the review takes back what was written in it, and stops where the walk stopped', () => {
  const stack = stackOf(note('walked'), note('slip'), undo('slip'), { id: 's', at: 4, type: 'stop' });
  expect([stack.reviewUndo, stack.reviewRedo]).toEqual([[], []]);
  stack.append(note('reviewed'));
  expect(stack.reviewUndo.map((it) => it.id)).toEqual(['reviewed']);
  stack.append(undo('reviewed'));
  expect([stack.reviewUndo, stack.reviewRedo.map((it) => it.id)]).toEqual([[], ['reviewed']]);
});

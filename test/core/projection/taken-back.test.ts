import { expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { takenBack } from '../../../core/projection/taken-back.ts';

const undo = (id: string, of: string): JourneyEvent => ({ id, at: 1, type: 'undo', of });
const redo = (of: string): JourneyEvent => ({ id: `redo-${of}`, at: 2, type: 'redo', of });
const hidden = (...log: JourneyEvent[]) => [...takenBack(log)].filter((id) => !id.startsWith('u'));

test('what was undone is hidden until it is redone', () => {
  expect(hidden(undo('u1', 'a'))).toEqual(['a']);
  expect(hidden(undo('u1', 'a'), redo('a'))).toEqual([]);
});

test('an undo that is undone brings back what it took, and takes it again when redone', () => {
  expect(hidden(undo('u1', 'a'), undo('u2', 'u1'))).toEqual([]);
  expect(hidden(undo('u1', 'a'), undo('u2', 'u1'), redo('u1'))).toEqual(['a']);
});

test('a broken log that undoes in a circle is read to its end', () => {
  expect(hidden(undo('u1', 'u1'), undo('u2', 'u3'), undo('u3', 'u4'), undo('u4', 'u2'))).toEqual([]);
});

test('a log that undoes its own undos a hundred thousand times is read in one pass', () => {
  const chain = Array.from({ length: 100_001 }, (_, n) => undo(`u${n}`, n === 0 ? 'a' : `u${n - 1}`));
  expect(hidden(...chain)).toEqual(['a']);
});

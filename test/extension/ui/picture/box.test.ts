import { expect, test } from 'vitest';
import { boxBetween, isTiny, nudge } from '../../../../extension/ui/picture/box.ts';

const picture = { width: 100, height: 60 };

test('a box is the same whichever corner the drag began at, and ends at the edge', () => {
  const box = { x: 10, y: 20, width: 90, height: 40 };
  expect(boxBetween({ x: 10, y: 20 }, { x: 130, y: 99 }, picture)).toEqual(box);
  expect(boxBetween({ x: 130, y: 99 }, { x: 10, y: 20 }, picture)).toEqual(box);
});

test('arrow keys move it and change its size, never beyond the picture', () => {
  const box = { x: 80, y: 10, width: 20, height: 20 };
  expect(nudge(box, { x: 16, y: 0 }, false, picture)).toEqual(box);
  expect(nudge(box, { x: -16, y: 16 }, false, picture)).toEqual({ ...box, x: 64, y: 26 });
  expect(nudge(box, { x: -16, y: 0 }, true, picture)).toEqual({ ...box, width: 8 });
});

test('a click without a drag chooses nothing', () => {
  expect(isTiny(boxBetween({ x: 5, y: 5 }, { x: 6, y: 5 }, picture))).toBe(true);
});

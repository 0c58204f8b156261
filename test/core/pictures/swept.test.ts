import { expect, test } from 'vitest';
import { swept } from '../../../core/pictures/swept.ts';

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

test('what moved is covered where it was, where it is, and between', () => {
  expect(swept([box(0, 50), box(5, 5)], [box(40, 20), box(5, 5)])).toEqual([
    { x: 0, y: 20, width: 50, height: 40 },
    box(5, 5),
  ]);
});

test('where something came or went, each stays covered in its own place', () => {
  expect(swept([box(0, 0)], [])).toEqual([box(0, 0)]);
  expect(swept([box(0, 0)], [box(1, 1), box(2, 2)])).toEqual([box(0, 0), box(1, 1), box(2, 2)]);
});

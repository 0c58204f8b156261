import { expect, test } from 'vitest';
import { countOf } from '../../../site/src/frame/count-of.ts';

test('what cannot be counted as written is counted as the nearest that can', () => {
  expect(['3', '21', '-4', '2.6', '', 'many'].map(countOf)).toEqual([3, 20, 0, 2, 0, 0]);
});

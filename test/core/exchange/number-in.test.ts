import { expect, test } from 'vitest';
import { readNumber, readNumbers } from '../../../core/exchange/number-in.ts';

test('a number is read as people write it', () => {
  expect(['1234.5', '1,234.5', '1.234,5', '12 %', '1,5', '1,234', '-3'].map(readNumber)).toEqual([
    1234.5, 1234.5, 1234.5, 12, 1.5, 1234, -3,
  ]);
  expect(['', 'many', '1e5', ',', '--1'].map(readNumber)).toEqual(Array(5).fill(undefined));
});

test('several numbers stand in one line, parted as people part them', () => {
  for (const text of ['3 9 6', '3; 9;6', '3, 9, 6', '3,9,6', ' 3\n9 6 '])
    expect(readNumbers(text)).toEqual([3, 9, 6]);
  expect(readNumbers('3,5; 9')).toEqual([3.5, 9]);
  expect(readNumbers('3 months')).toEqual([3, Number.NaN]);
  expect(readNumbers('')).toEqual([]);
});

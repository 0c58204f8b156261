import { expect, test } from 'vitest';
import { auditorNames } from '../../../core/scoring/auditor-names.ts';

test('auditors of one name, or without one, are told apart', () => {
  expect(auditorNames(['Ann', '', ' '], 'Nobody')).toEqual(['Ann', 'Nobody 1', 'Nobody 2']);
  expect(auditorNames(['', 'Bo'], 'Auditor')).toEqual(['Auditor', 'Bo']);
});

test('a number that is somebody’s name already is passed over', () => {
  expect(auditorNames(['Ann', 'Ann 1', 'Ann'], '')).toEqual(['Ann 2', 'Ann 1', 'Ann 3']);
});

import { expect, test } from 'vitest';
import { monthMs } from '../../../core/plan/promised-times.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import {
  formatDate,
  formatDuration,
  formatNumber,
  formatPoints,
  formatScore,
  formatShare,
  formatSigned,
} from '../../../core/report/numbers.ts';

const en = messagesFor('en');
const de = messagesFor('de');

test.each([
  [1, 1, '1'],
  [1.25, 1, '1.3'],
  [0.12, 2, '0.12'],
  [-3.04, 1, '−3'],
  [-0.01, 1, '0'],
  [100, 0, '100'],
  [1200, 1, '1200'],
  [1234567.5, 1, '1,234,567.5'],
  [Number.NaN, 1, '–'],
  [Number.NEGATIVE_INFINITY, 1, '–'],
  [1e300, 1, '1.0e+300'],
])('%s with %s decimals is %s', (value, digits, text) => {
  expect(formatNumber(value, en, digits)).toBe(text);
});

test('German has a comma', () => {
  expect(formatNumber(12345.6, de)).toBe('12.345,6');
  expect(formatPoints(-1.25, de, 2)).toBe('−1,25');
  expect(formatDate(Date.UTC(2026, 2, 1), de)).toBe('1. März 2026');
});

test('a score is never rounded up into a better band', () => {
  expect([89.6, 49.5, 99.7, 66.6, 90, 100, 0].map(formatScore)).toEqual([
    '89',
    '49',
    '99',
    '67',
    '90',
    '100',
    '0',
  ]);
});

test.each([
  [0, '0 ms'],
  [740, '740 ms'],
  [9_200, '9.2 s'],
  [40_000, '40 s'],
  [59_700, '1 min'],
  [3_000_000, '50 min'],
  [3_900_000, '1 h 5 min'],
  [7_200_000, '2 h'],
  [86_400_000, '1 day'],
  [216_000_000, '2.5 days'],
  [7_776_000_000, '90 days'],
  [9 * monthMs, '9 months'],
  [12 * monthMs, '12 months'],
  [monthMs, '30 days'],
])('%s ms is %s', (ms, text) => {
  expect(formatDuration(ms, en)).toBe(text);
});

test('points stand under one another, signs are said', () => {
  expect([5, -2.345, 0.04].map((points) => formatPoints(points, en))).toEqual(['+5.0', '−2.3', '0.0']);
  expect([5, -2.345, 0].map((points) => formatSigned(points, en))).toEqual(['+5', '−2.3', '0']);
  expect(formatShare(0.805, en)).toBe('81 %');
  expect(formatDate(Number.NaN, en)).toBe('–');
});

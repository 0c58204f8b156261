import { expect, it } from 'vitest';
import { dateMend, dateOrderOf, readDate } from '../../../core/exchange/date-in.ts';

const iso = (at: number | undefined) => (at === undefined ? at : new Date(at).toISOString());

it.each([
  ['2026-01-31', '2026-01-31T00:00:00.000Z'],
  ['2026/1/31 9:05', '2026-01-31T09:05:00.000Z'],
  ['20260131', '2026-01-31T00:00:00.000Z'],
  ['2026-01-31T10:00:00Z', '2026-01-31T10:00:00.000Z'],
  ['2026-01-31T10:00:00.123+02:30', '2026-01-31T07:30:00.000Z'],
  ['2026/01/31 1:02:03 PM GMT+1', '2026-01-31T12:02:03.000Z'],
  ['31.01.2026', '2026-01-31T00:00:00.000Z'],
  ['31/01/2026 12:00', '2026-01-31T12:00:00.000Z'],
  ['01/31/2026, 12:30 AM', '2026-01-31T00:30:00.000Z'],
])('reads %s', (text, at) => {
  expect(iso(readDate(text))).toBe(at);
});

it.each([
  '',
  'yesterday',
  '2026-02-31',
  '2026-13-01',
  '03/04/2026',
  '31.01.26',
  '2026-01-31 25:99',
  '9'.repeat(9_999),
])('does not guess at %s', (text) => {
  expect(readDate(text)).toBeUndefined();
});

it('learns from the other dates of a column which number is the day', () => {
  expect(dateOrderOf(['03/04/2026', '13/04/2026'])).toBe('day-first');
  expect(dateOrderOf(['03/04/2026', '04/13/2026'])).toBe('month-first');
  expect(dateOrderOf(['03/04/2026', '2026-01-01', '13.04.2026'])).toBeUndefined();
  expect(iso(readDate('03/04/2026', 'day-first'))).toBe('2026-04-03T00:00:00.000Z');
  expect(iso(readDate('03/04/2026', 'month-first'))).toBe('2026-03-04T00:00:00.000Z');
});

it('a time that is none makes no date', () => {
  expect(readDate('2026-01-31 noon')).toBeUndefined();
  expect(readDate('2026-01-31 25:00')).toBeUndefined();
});

it('a date that only lacks its order says so', () => {
  expect(dateMend('03/04/2026', '03/04/2026')).toBe(
    '“03/04/2026” is no date until it is said which comes first, the day or the month',
  );
  expect(dateMend('99/99/2026', '99/99/2026')).toBe('“99/99/2026” is no date: write it as 2026-01-31');
});

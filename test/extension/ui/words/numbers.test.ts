import { afterEach, expect, test } from 'vitest';
import {
  ago,
  bytes,
  clock,
  hundredths,
  lasting,
  percent,
  signed,
} from '../../../../extension/ui/words/numbers.ts';
import { speak } from '../../../../extension/ui/words/say.ts';

afterEach(() => speak('en'));

test('a clock shows hours only when there are some', () => {
  expect(clock(761_000)).toBe('12:41');
  expect(clock(3_723_000)).toBe('1:02:03');
  expect(clock(-5)).toBe('0:00');
});

test('points carry a real minus sign', () => {
  expect(signed(-10.74)).toBe('−10.7');
  expect(signed(2.5)).toBe('+2.5');
  expect(signed(0)).toBe('0.0');
});

test('follows the language', () => {
  speak('de');
  expect(signed(-10.74)).toBe('−10,7');
  expect(percent(0.6)).toBe('60\u00a0%');
  expect(lasting(9_200)).toBe('9,2 s');
});

test('counts days by the calendar, not by hours', () => {
  const evening = new Date(2026, 10, 11, 23, 0).getTime();
  const morning = new Date(2026, 10, 12, 7, 0).getTime();
  expect(ago(evening, morning)).toBe('yesterday');
  expect(ago(morning, morning)).toBe('today');
});

test('a coefficient keeps two places', () => {
  expect([hundredths(-0.123), hundredths(0.8)]).toEqual(['−0.12', '0.80']);
});

test('bytes in the unit that tells them', () => {
  expect(bytes(12_400_000)).toBe('12.4 MB');
});

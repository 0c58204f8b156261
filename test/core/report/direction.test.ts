import { expect, test } from 'vitest';
import { isolated, isolates, isRightToLeft } from '../../../core/report/direction.ts';
import { said } from '../../../core/report/html/user-text.ts';

test('the first letter decides', () => {
  expect(['שלום', '12 مرحبا', '(סל) cart'].map(isRightToLeft)).toEqual([true, true, true]);
  expect(['cart סל', '123', '', 'Größe'].map(isRightToLeft)).toEqual([false, false, false, false]);
});

test('isolated words do not turn our sentence around', () => {
  const sentence = `${isolated('ליאור')} walked`;
  expect(isRightToLeft(sentence)).toBe(false);
  expect(said(sentence).markup).toBe('<bdi>ליאור</bdi> walked');
  expect(said('ליאור').markup).toBe('<bdi dir="rtl">ליאור</bdi>');
});

test('words that read our way stay as they are, and strangers cannot open an isolate', () => {
  expect(isolated('Mara')).toBe('Mara');
  expect(isolates(isolated('ש\u2068ל')).map((part) => part.isolated)).toEqual([false, true, false]);
  expect(said('a\u2068<b>').markup).toBe('a&lt;b&gt;');
});

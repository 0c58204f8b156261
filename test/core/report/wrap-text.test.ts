import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../core/report/text-width.ts';
import { balancedLines, longestWord, shortened, wrapText } from '../../../core/report/wrap-text.ts';

const style = { sizePx: 12.5 };

test('words stay whole while they fit', () => {
  expect(wrapText('Pay button dead for nine seconds', 110, style)).toEqual([
    'Pay button dead',
    'for nine seconds',
  ]);
});

test('a compound too long for a line is cut at a syllable', () => {
  const lines = wrapText('Fahrzeugidentifizierungsnummernabfrage', 120, { sizePx: 11.5, bold: true });
  expect(lines).toEqual(['Fahrzeugidentifizie-', 'rungsnummernab-', 'frage']);
});

test('a short part keeps its hyphen company', () => {
  expect(wrapText('Confirmation e-mail', 90, style)).toEqual(['Confirmation', 'e-mail']);
});

test('the last line allowed ends in an ellipsis', () => {
  const lines = wrapText('one two three four five six seven eight nine', 60, style, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('no text at all is one empty line', () => {
  expect(wrapText('', 100, style)).toEqual(['']);
});

test('property: no line is too wide, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 40, max: 300 }),
      (text, width) => {
        const lines = wrapText(text, width, style);
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(Math.max(width, 26));
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      },
    ),
    { numRuns: 300 },
  );
});

test('wide scripts are measured wide, marks not at all', () => {
  expect(textWidth('漢字', { sizePx: 10 })).toBeCloseTo(21.2, 1);
  expect(textWidth('e\u0301', style)).toBeCloseTo(textWidth('e', style), 6);
  expect(longestWord('a Donaudampfschiff b', style)).toBe(textWidth('Donaudampfschiff', style));
});

test('shortened keeps what fits', () => {
  expect(shortened('short', 100, style)).toBe('short');
  const cut = shortened('a rather long label for a small place', 80, style);
  expect(textWidth(cut, style)).toBeLessThanOrEqual(80);
  expect(cut).toMatch(/^a rather.*…$/);
});

test('a number and its unit stay together', () => {
  expect(
    wrapText('after 22 min, promised 2 min', textWidth('after 22 min, promised 2', style), style),
  ).toEqual(['after 22\u00a0min, promised', '2\u00a0min']);
});

test('free-standing lines are about equally long, and no more than they need be', () => {
  const width = textWidth('a person replied within the', style);
  expect(wrapText('a person replied within the hour', width, style)).toHaveLength(2);
  expect(balancedLines('a person replied within the hour', width, style, 4)).toEqual([
    'a person replied',
    'within the hour',
  ]);
  expect(balancedLines('hour', width, style, 4)).toEqual(['hour']);
});

test('a sign wider than its line stands alone, without a hyphen where nothing comes after it', () => {
  expect(wrapText('漢字', 3, style)).toEqual(['漢', '字']);
});

test('ligatures are as wide as two letters', () => {
  for (const [wide, narrow] of [
    ['Æ', 'Ä'],
    ['œ', 'ö'],
  ] as const)
    expect(textWidth(wide, style)).toBeGreaterThan(textWidth(narrow, style));
  expect(textWidth('Œ', style)).toBe(textWidth('Æ', style));
  expect(textWidth('œ', style)).toBe(textWidth('æ', style));
});

test('no line begins with the dot between two facts', () => {
  const lines = [60, 80, 100, 120, 140].flatMap((width) =>
    wrapText('moment of truth · with a detour · not walked', width, style),
  );
  expect(lines.filter((line) => line.startsWith('·'))).toEqual([]);
});

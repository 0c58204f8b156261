import { expect, test } from 'vitest';
import { contrast } from '../../../core/report/contrast.ts';
import { type ColourName, palettes } from '../../../core/report/tokens.ts';
import { tokensCss, tokenVariable } from '../../../core/report/tokens-css.ts';

const grounds: ColourName[] = ['bg', 'surface', 'raised'];
const texts: ColourName[] = ['text', 'muted', 'accent', 'good', 'mid', 'bad'];
const onTints: [ColourName, ColourName][] = [
  ['good', 'goodBg'],
  ['mid', 'midBg'],
  ['bad', 'badBg'],
  ['accent', 'accentBg'],
  ['text', 'accentBg'],
  ['muted', 'accentBg'],
  ['text', 'midBg'],
  ['text', 'badBg'],
  ['onAccent', 'accentFill'],
  ['onAccent', 'accentFillHover'],
  ['onSev0', 'sev0'],
  ['onSev1', 'sev1'],
  ['onSev2', 'sev2'],
  ['onSev3', 'sev3'],
  ['onSev4', 'sev4'],
];
const marks: ColourName[] = [
  'edge',
  'goodMark',
  'midMark',
  'badMark',
  'sev1',
  'sev2',
  'sev3',
  'sev4',
  'curve',
  'other1',
  'other2',
  'other3',
  'other4',
  'focus',
  'accentFill',
];

for (const [name, palette] of Object.entries(palettes)) {
  test(`${name}: text is readable on every ground`, () => {
    const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)), ...onTints];
    const poor = pairs.filter(([text, ground]) => contrast(palette[text], palette[ground]) < 4.5);
    expect(poor.map(([t, g]) => `${t} on ${g}: ${contrast(palette[t], palette[g]).toFixed(2)}`)).toEqual([]);
  });

  test(`${name}: marks are visible on page and surface`, () => {
    const pairs = marks.flatMap((mark) =>
      (['bg', 'surface'] as const).map((ground) => [mark, ground] as const),
    );
    const poor = pairs.filter(([mark, ground]) => contrast(palette[mark], palette[ground]) < 3);
    expect(poor.map(([m, g]) => `${m} on ${g}: ${contrast(palette[m], palette[g]).toFixed(2)}`)).toEqual([]);
  });
}

test('contrast is the one of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(() => contrast('red', '#ffffff')).toThrow('"red"');
});

test('names become variables', () => {
  expect(['goodBg', 'sev4', 'onSev4', 'text2xl', 'space1'].map(tokenVariable)).toEqual([
    '--wm-good-bg',
    '--wm-sev-4',
    '--wm-on-sev-4',
    '--wm-text-2xl',
    '--wm-space-1',
  ]);
});

test('every variable a control reads is defined', () => {
  const css = tokensCss({ controls: true });
  const used = [...css.matchAll(/var\((--wm-[\w-]+)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(60);
  expect(used.filter((name) => !css.includes(`${name}:`))).toEqual([]);
});

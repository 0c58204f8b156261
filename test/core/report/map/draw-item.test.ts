import { expect, test } from 'vitest';
import { drawItem, type ItemStyle, placeItem } from '../../../../core/report/map/draw-item.ts';
import { normalType } from '../../../../core/report/map/type-scale.ts';
import { paintOf } from '../../../../core/report/paint.ts';

const style: ItemStyle = { type: normalType, refLeads: true, quiet: false };
const item = { text: 'Checkout', note: 'moment of truth', star: true, bold: true };

test('the star stands before its note, where no font makes the name run into it', () => {
  const drawn = drawItem(placeItem(item, 200, style), 0, 0, style, paintOf('light')).markup;
  const [, x = '', y = ''] = /<use [^>]*translate\(([\d.]+) ([\d.]+)\)/.exec(drawn) ?? [];
  const [, noteX = '', noteY = ''] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>moment of truth/.exec(drawn) ?? [];
  expect(Number(x)).toBeLessThan(Number(noteX) - 5);
  expect(Math.abs(Number(noteY) - Number(y))).toBeLessThan(5);
});

import { expect, it } from 'vitest';
import { writeCsv } from '../../../core/exchange/csv.ts';
import { isFormula } from '../../../core/exchange/formula.ts';
import { readRows } from '../../../core/exchange/table-in.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

it.each(signs)('%s begins a formula, also behind what shows nothing', (sign) => {
  for (const before of ['', ' ', '\t', '\r', '\n', '\u00a0', '\u0000', '\u200b', '\u202e', '\ufeff'])
    expect(isFormula(`${before}${sign}A1`), JSON.stringify(before)).toBe(true);
  expect(isFormula(`A1${sign}`)).toBe(false);
});

it('the guard is taken off again where the table is read', () => {
  const cells = signs.map((sign) => `${sign}A1`);
  const [, row] = readRows(writeCsv(cells, [cells]), 'The table');
  expect(row?.cells).toEqual(cells);
});

import { expect, it } from 'vitest';
import { writeCsv } from '../../../core/exchange/csv.ts';
import { readTable, shown } from '../../../core/exchange/table-in.ts';
import { readText } from '../../../core/exchange/text-in.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });

it('finds the separator, counts rows as a spreadsheet does, and leaves empty ones out', () => {
  expect(readTable('a;b\r\n\r\n1,5;"two\nlines"\r\n', 'It')).toEqual({
    header: ['a', 'b'],
    rows: [{ row: 3, cells: ['1,5', 'two\nlines'] }],
  });
});

it('reads back what Waymark writes, guards taken off', () => {
  const rows = [['=1+1', '-x', 'a "quoted" word']];
  expect(readTable(writeCsv(['a', 'b', 'c'], rows).slice(1), 'It').rows[0]?.cells).toEqual(rows[0]);
});

it('refuses what is no table, and says where', () => {
  expect(() => readTable('', 'It')).toThrow(refusal('empty-table'));
  expect(() => readTable('only a header', 'It')).toThrow(refusal('empty-table'));
  expect(() => readTable('a,b\n1,"open', 'It')).toThrow(/never closed, in row 2/);
  expect(() => readTable('a,b\n1,5,3', 'It')).toThrow(/Row 2 of It has more cells/);
  expect(() => readTable('a\n\0', 'It')).toThrow(refusal('not-a-table'));
  expect(() => readTable(`a\n${','.repeat(600)}`, 'It')).toThrow(refusal('too-many-columns'));
  expect(() => readTable('a\n'.repeat(200_002), 'It')).toThrow(refusal('too-many-rows'));
});

it('reads UTF-8, UTF-16 with its mark, and the code page of older spreadsheets where that is allowed', () => {
  expect(readText(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'It')).toBe('é');
  expect(readText(new Uint8Array([0xff, 0xfe, 0xe9, 0]), 'It')).toBe('é');
  expect(readText(new Uint8Array([0xe9]), 'It', 'windows-1252')).toBe('é');
  expect(() => readText(new Uint8Array([0xe9]), 'It')).toThrow(refusal('not-text'));
});

it('believes the line that names the separator, whatever the header looks like', () => {
  expect(readTable('sep=;\na,b;c\n1;2', 'It')).toMatchObject({ header: ['a,b', 'c'] });
  expect(readTable('sep=,\r\na;b,c\r\n1,2', 'It')).toMatchObject({ header: ['a;b', 'c'] });
});

it('refuses a quote that closes in the middle of a cell', () => {
  expect(() => readTable('a,b\n"x"y,2', 'It')).toThrow(refusal('open-quote'));
});

it('reads UTF-16 in either order, and refuses half a character', () => {
  expect(readText(new Uint8Array([0xfe, 0xff, 0, 0xe9]), 'It')).toBe('é');
  expect(() => readText(new Uint8Array([0xff, 0xfe, 0xe9]), 'It')).toThrow(refusal('not-text'));
  expect(() => readText(new Uint8Array([0xfe, 0xff, 0xe9]), 'It')).toThrow(refusal('not-text'));
  expect(() => readText(new Uint8Array([0xfe, 0xe9]), 'It')).toThrow(refusal('not-text'));
});

it('refuses more text than a survey has, as a whole or in one cell, and says so briefly', () => {
  expect(() => readTable('a'.repeat(30_000_001), 'It')).toThrow(refusal('too-big'));
  expect(() => readTable(`a\n${'b'.repeat(20_001)}`, 'It')).toThrow(refusal('cell-too-long'));
  expect(shown('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
  expect(shown(' a\u202E\n b ')).toBe('a b');
});

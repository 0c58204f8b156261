/// <reference path="../papaparse.d.ts" />
import Papa from 'papaparse';
import { type Problem, Refusal } from '../journey/refusal.ts';
import { isFormula } from './formula.ts';

/** A table as a spreadsheet shows it. `row` counts from 1, the header's row included, so that a person finds it again. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };
export type Table = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };

/** Guards of every CSV import: far above what a survey or a report of a web site has. */
export const tableLimits = { characters: 30_000_000, rows: 200_000, columns: 500, cellCharacters: 20_000 };

/**
 * What parts the cells, told by the header, for a decimal comma below it is none. A line such as Excel's `sep=;` is believed;
 * lines of remarks (`#`) are passed over.
 */
function separatorOf(text: string): string {
  const said = /^sep=([;,\t|])\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const header = /^(?:(?:#[^\n]*|[ \t]*\r?)\n)*([^\n]{0,50000})/.exec(text)?.[1] ?? '';
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, bare.split(sign).length] as const);
  return counts.reduce((best, it) => (it[1] > best[1] ? it : best))[0];
}

/** All rows of a CSV or TSV. Quotes as in RFC 4180. Throws `Refusal`. */
export function readRows(text: string, what: string): TableRow[] {
  if (text.length > tableLimits.characters)
    throw new Refusal(
      'too-big',
      `${what} is longer than Waymark reads (${tableLimits.characters / 1e6} MB).`,
    );
  if (text.includes('\0'))
    throw new Refusal('not-a-table', `${what} is no CSV: it holds bytes that no text has.`);
  const { data, errors } = Papa.parse<string[]>(text, {
    header: false,
    skipEmptyLines: false,
    preview: tableLimits.rows + 1,
    delimiter: separatorOf(text),
  });
  if (data.length > tableLimits.rows)
    throw new Refusal('too-many-rows', `${what} has more than ${tableLimits.rows} rows.`);
  const broken = errors.find((it) => it.code === 'MissingQuotes' || it.code === 'InvalidQuotes');
  if (broken) {
    const row = (broken.row ?? 0) + 1;
    throw new Refusal('open-quote', `${what} has a quote that is never closed, in row ${row}.`, [
      { place: `row ${row}`, mend: 'close the quote, or double a quote that is part of the text' },
    ]);
  }
  for (const [index, cells] of data.entries()) {
    if (cells.length > tableLimits.columns)
      throw new Refusal(
        'too-many-columns',
        `Row ${index + 1} of ${what} has more than ${tableLimits.columns} columns.`,
      );
    if (cells.some((cell) => cell.length > tableLimits.cellCharacters))
      throw new Refusal(
        'cell-too-long',
        `Row ${index + 1} of ${what} has a cell longer than ${tableLimits.cellCharacters} characters. Is a quote missing?`,
      );
  }
  const rows = data.map((cells, index) => ({ row: index + 1, cells: cells.map(unguarded) }));
  return /^sep=.?$/i.test(rows[0]?.cells.join('') ?? '') ? rows.slice(1) : rows;
}

export const isEmptyRow = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '');

/** A table with one header row; empty rows are left out. Throws `Refusal`. */
export function readTable(text: string, what: string): Table {
  const [head, ...rows] = readRows(text, what).filter((it) => !isEmptyRow(it));
  if (!head || rows.length === 0)
    throw new Refusal(
      'empty-table',
      `${what} has no rows: a header and at least one row below it are needed.`,
    );
  const width = head.cells.length;
  const wide = rows.find(({ cells }) => cells.slice(width).some((cell) => cell !== ''));
  if (wide)
    throw new Refusal(
      'too-many-cells',
      `Row ${wide.row} of ${what} has more cells than the header. Put text with a comma, such as 1,5, in quotes.`,
    );
  return { header: head.cells, rows };
}

/** The refusal of a table with faults in it: the first is in the sentence, all of them (20 at most) in the list. */
export function refuseCells(what: string, problems: readonly Problem[]): never {
  const [first] = problems;
  const others = problems.length > 1 ? ` ${problems.length - 1} more.` : '';
  throw new Refusal('bad-cells', `${what}: ${first?.place}: ${first?.mend}.${others}`, problems);
}

export const cellPlace = (row: number, column: string): string => `row ${row}, column “${shown(column)}”`;

/** What a file says, short and harmless enough for a sentence. */
export const shown = (text: string): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
};

/** Trimmed, and without the apostrophe that guards a formula (ours and other tools'). */
function unguarded(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
}

import { type Ga4Report, looksLikeGa4, readGa4 } from '../../../core/exchange/ga4-csv.ts';
import { readTable, type Table } from '../../../core/exchange/table-in.ts';
import { Refusal } from '../../../core/journey/refusal.ts';

/** The tables of a CSV: several where Google Analytics wrote it, else one. Throws `Refusal`. */
export function tablesOf(text: string, name: string): Ga4Report {
  return looksLikeGa4(text) ? readGa4(text) : { facts: {}, tables: [readTable(text, name)] };
}

/** One of them. Throws `Refusal` where there is none such. */
export function tableOf({ tables }: Ga4Report, index: number): Table {
  const table = tables[index];
  if (!table) throw new Refusal('no-such-column', 'The file has no such table. Choose another one.');
  return table;
}

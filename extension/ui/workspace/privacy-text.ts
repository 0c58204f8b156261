import { writeCsv } from '../../../core/exchange/csv.ts';
import { privacyRows } from './privacy-rows.ts';

type Say = (key: string) => string;
const columns = ['what', 'where', 'masked', 'removed'] as const;

const headOf = (words: Say): string[] => columns.map((column) => words(`privacy_${column}`));

export function privacyCsv(words: Say): string {
  return writeCsv(
    headOf(words),
    privacyRows(words).map((row) => columns.map((column) => row[column])),
  );
}

/** A table that GitHub, the site and every editor read. */
export function privacyMarkdown(words: Say): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = privacyRows(words).map((row) =>
    line(columns.map((column) => row[column].replaceAll('|', '\\|'))),
  );
  return `${[line(headOf(words)), line(columns.map(() => '---')), ...rows].join('\n')}\n`;
}

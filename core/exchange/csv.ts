import { cleanLines } from './clean-lines.ts';
import { isFormula } from './formula.ts';

/** RFC 4180 with CRLF and a byte order mark, which is what Excel needs to read UTF-8. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A formula gets an apostrophe in front. Numbers are left alone: a negative one is no formula. */
function guarded(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return isFormula(value) ? `'${cleanLines(value)}` : cleanLines(value);
}

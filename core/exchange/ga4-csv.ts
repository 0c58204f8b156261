import type { Audit } from '../journey/audit.ts';
import type { Metric } from '../journey/measure.ts';
import { type Problem, Refusal } from '../journey/refusal.ts';
import { metricByKey } from '../metrics/index.ts';
import { slug } from '../projection/page-key.ts';
import { readDate } from './date-in.ts';
import { samePageKey } from './evidence/page-address.ts';
import { cellPlace, isEmptyRow, readRows, refuseCells, shown, type TableRow } from './table-in.ts';

export type Ga4Table = {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly total?: TableRow;
};
/** `facts` is the preamble: property, dates and whatever else stood behind `#`. */
export type Ga4Report = {
  readonly facts: Readonly<Record<string, string>>;
  readonly tables: readonly Ga4Table[];
};
/** Columns by place from 0. Without `page` the whole table is one number, for the whole journey. */
export type Ga4Mapping = {
  readonly table: number;
  readonly value: number;
  readonly page?: number | undefined;
  readonly metric: string;
};

const what = 'The report';

/** Whether the text begins as such a report does: with remarks, or with a column only Google names so. */
export const looksLikeGa4 = (text: string): boolean => {
  const start = text.slice(0, 4_000);
  return /^#/.test(start.trimStart()) || /^(?:page path|nth day|landing page)\b/im.test(start);
};

/**
 * A CSV that Google Analytics 4 downloads: remarks behind `#`, then one table or several parted by empty lines or remarks, some
 * with a `Grand total` row that has one cell more. Nobody promises that shape, so nothing but that is taken for granted. Throws
 * `Refusal`.
 */
export function readGa4(text: string): Ga4Report {
  const facts = new Map<string, string>();
  const tables: { header: readonly string[]; rows: TableRow[]; total?: TableRow }[] = [];
  let open: (typeof tables)[number] | undefined;
  for (const row of readRows(text, what)) {
    const isRemark = row.cells[0]?.startsWith('#') ?? false;
    if (isRemark) remark(row, facts);
    if (isRemark || isEmptyRow(row)) open = undefined;
    else if (!open) {
      open = { header: row.cells, rows: [] };
      tables.push(open);
    } else if (row.cells.some((cell) => /^grand total$/i.test(cell))) open.total = row;
    else open.rows.push(row);
  }
  const filled = tables.filter((it) => it.rows.length > 0 || it.total);
  if (filled.length === 0)
    throw new Refusal(
      'empty-table',
      'The report has no table with rows. Download it from Google Analytics as CSV.',
    );
  return { facts: Object.fromEntries(facts), tables: filled };
}

function remark({ cells }: TableRow, facts: Map<string, string>): void {
  const [, name, value] =
    /^#\s*([^:]{1,80}):\s*(.{1,300})$/.exec(cells.join(', ').replace(/(?:, )+$/, '')) ?? [];
  if (name !== undefined && value !== undefined && facts.size < 50 && name !== '__proto__')
    facts.set(name.trim(), value.trim());
}

/**
 * Numbers of one column as metrics. With a page column each row belongs to the stage of the touchpoint with that address, rows of
 * one stage are added up, or averaged for a percentage; rows of other pages are left out. Throws `Refusal` naming row and column.
 */
export function metricsOfGa4(report: Ga4Report, mapping: Ga4Mapping, audit: Audit): Metric[] {
  const table = report.tables[mapping.table];
  const columns = [mapping.value, ...(mapping.page === undefined ? [] : [mapping.page])];
  if (!table || columns.some((column) => table.header[column] === undefined))
    throw new Refusal(
      'no-such-column',
      'The report has no such table or column. Choose again which column is what.',
    );
  const definition = metricByKey(mapping.metric);
  const key = definition?.key ?? (slug(mapping.metric) || 'metric');
  const isPercent = definition?.unit === 'percent';
  const problems: Problem[] = [];
  const byStage = new Map<string | undefined, number[]>();
  const stages = stagesByPage(audit);
  const rows = mapping.page === undefined && table.total ? [table.total] : table.rows;
  for (const row of rows) {
    const page = mapping.page === undefined ? undefined : (row.cells[mapping.page] ?? '');
    const stage = page === undefined ? undefined : stages.get(pageKeyOf(page, audit.audit.site));
    if (page !== undefined && stage === undefined) continue;
    const text = row.cells[mapping.value] ?? '';
    const value = Number(text.replace(/%$/, '') || Number.NaN);
    if (!(Math.abs(value) < 1e15))
      problems.push({
        place: cellPlace(row.row, table.header[mapping.value] ?? ''),
        mend: `“${shown(text)}” is no number`,
      });
    // Google gives rates as fractions.
    else
      byStage.set(stage, [
        ...(byStage.get(stage) ?? []),
        isPercent && !text.endsWith('%') ? value * 100 : value,
      ]);
  }
  if (problems.length > 0) refuseCells(what, problems);
  if (byStage.size === 0)
    throw new Refusal(
      'no-touchpoint-there',
      'No row of the report is about a page of this audit. Check the page column and the addresses of the touchpoints.',
    );
  const at = endOf(report.facts);
  return [...byStage].map(([stage, values]) => {
    const sum = values.reduce((total, it) => total + it, 0);
    return {
      key,
      value: isPercent ? sum / values.length : sum,
      note: `Google Analytics, ${shown(table.header[mapping.value] ?? '')}`,
      ...(stage === undefined ? {} : { stage }),
      ...(at === undefined ? {} : { at }),
    };
  });
}

function stagesByPage({ stages }: Audit): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, touchpoints } of stages)
    for (const { url } of touchpoints)
      if (url !== undefined && !found.has(samePageKey(url))) found.set(samePageKey(url), id);
  return found;
}

/** Google names a page by its path alone, or with the host in front. */
function pageKeyOf(page: string, site: string): string {
  const origin = /^https?:\/\/[^/?#]+/i.exec(site)?.[0] ?? 'https://site';
  const isPath = page.startsWith('/');
  return samePageKey(isPath ? origin + page : page.replace(/^(?!https?:\/\/)/i, 'https://'));
}

function endOf(facts: Ga4Report['facts']): number | undefined {
  const entry = Object.entries(facts).find(([name]) => /^(?:end date|enddatum)$/i.test(name));
  return entry && readDate(entry[1]);
}

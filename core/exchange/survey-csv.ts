import type { Survey } from '../journey/measure.ts';
import { type Problem, Refusal } from '../journey/refusal.ts';
import { slug } from '../projection/page-key.ts';
import { fingerprint } from '../signals/fingerprint.ts';
import { type DateOrder, dateMend, dateOrderOf, readDate } from './date-in.ts';
import { maskPeople } from './mask-people.ts';
import { guessSurveyColumns, guessSurveyScale, type SurveyColumns } from './survey-columns.ts';
import { cellPlace, refuseCells, shown, type Table, type TableRow } from './table-in.ts';

/** Where answers may belong: the touchpoints of the audit they are imported into. */
export type Places = readonly { readonly id: string; readonly name: string }[];
export type SurveyOptions = {
  readonly name: string;
  readonly scale?: Survey['scale'] | undefined;
  readonly columns?: SurveyColumns | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly touchpoints?: Places | undefined;
};
/** `skipped` counts rows without a score: somebody opened the survey and did not answer. */
export type SurveyImport = { readonly surveys: Survey[]; readonly answers: number; readonly skipped: number };

const what = 'The survey';
const ranges = { nps: [0, 10], csat: [1, 5], ces: [1, 7], sus: [0, 100] } as const;

/**
 * Answers of a survey, one a row (`readTable` makes the table). One survey a touchpoint where a column names them. Columns and
 * scale are recognised where they are not given. The same file gives the same survey ids, so importing it twice changes nothing.
 * Throws `Refusal` naming row, column and mend.
 */
export function surveysFrom(table: Table, options: SurveyOptions): SurveyImport {
  const columns = options.columns ?? guessSurveyColumns(table);
  checkColumns(columns, table);
  const scale = options.scale ?? guessSurveyScale(table, columns, options.name);
  if (!scale)
    throw new Refusal(
      'scale-unknown',
      'The scale of the survey cannot be told from the file. Say whether it is NPS (0–10), CSAT (1–5), CES (1–7) or SUS.',
    );
  const order = options.dateOrder ?? orderOf(table, columns);
  const problems: Problem[] = [];
  const found = new Map<string | undefined, Survey>();
  let skipped = 0;
  for (const row of table.rows) {
    const cell = (column: number | undefined) => (column === undefined ? '' : (row.cells[column] ?? ''));
    if (columns.scores.every((column) => cell(column) === '')) {
      skipped++;
      continue;
    }
    const fail = (column: number | undefined, mend: string) => {
      problems.push({ place: cellPlace(row.row, table.header[column ?? -1] ?? ''), mend });
    };
    const score = scoreOf(row, columns.scores, scale, fail);
    const date = cell(columns.date);
    const at = date === '' ? undefined : readDate(date, order);
    if (date !== '' && at === undefined) fail(columns.date, dateMend(date, shown(date)));
    const where = touchpointFor(cell(columns.touchpoint), options.touchpoints ?? []);
    if (where === null)
      fail(
        columns.touchpoint,
        `“${shown(cell(columns.touchpoint))}” is no touchpoint of this audit: use its name, or leave the column out`,
      );
    if (score === undefined || where === null) continue;
    const comment = maskPeople(cell(columns.comment)).slice(0, 10_000);
    surveyAt(found, where, scale, options).answers.push({
      score,
      ...(at === undefined ? {} : { at }),
      ...(comment === '' ? {} : { comment }),
    });
  }
  if (problems.length > 0) refuseCells(what, problems);
  const surveys = [...found.values()];
  const answers = surveys.reduce((sum, it) => sum + it.answers.length, 0);
  if (answers === 0)
    throw new Refusal('no-answers', 'The survey has no answers: every row is without a score.');
  if (answers > 100_000)
    throw new Refusal('too-many-rows', 'The survey has more than 100 000 answers. Import it in parts.');
  return { surveys, answers, skipped };
}

function checkColumns({ scores, ...others }: SurveyColumns, { header }: Table): void {
  if (scores.length !== 1 && scores.length !== 10)
    throw new Refusal(
      'no-score-column',
      `No column of the survey is clearly the score. Its columns are ${header.map(shown).join(', ').slice(0, 160)}. Say which one it is.`,
    );
  const missing = [...scores, ...Object.values(others)].find(
    (column) => column < 0 || column >= header.length,
  );
  if (missing !== undefined)
    throw new Refusal(
      'no-such-column',
      `The survey has ${header.length} columns; there is no column ${missing + 1}.`,
    );
}

function orderOf({ rows }: Table, { date }: SurveyColumns): DateOrder | undefined {
  return date === undefined ? undefined : dateOrderOf(rows.map(({ cells }) => cells[date] ?? ''));
}

type Fail = (column: number, mend: string) => void;

/** One number, or the SUS total (0–100) of ten answers: 2.5 × Σ (odd item − 1, 5 − even item). */
function scoreOf(
  { cells }: TableRow,
  columns: readonly number[],
  scale: Survey['scale'],
  fail: Fail,
): number | undefined {
  const isTen = columns.length === 10;
  const [lowest, highest] = isTen ? [1, 5] : ranges[scale];
  const values = columns.map((column) => {
    const text = cells[column] ?? '';
    const value = /^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    const isWhole = Number.isInteger(value) || (scale === 'sus' && !isTen);
    if (isWhole && value >= lowest && value <= highest) return value;
    const kind = scale === 'sus' && !isTen ? 'a number' : 'a whole number';
    fail(column, `${scale.toUpperCase()} takes ${kind} from ${lowest} to ${highest}, not “${shown(text)}”`);
    return Number.NaN;
  });
  const total = isTen
    ? values.reduce((sum, answer, i) => sum + 2.5 * (i % 2 === 0 ? answer - 1 : 5 - answer), 0)
    : (values[0] ?? Number.NaN);
  return Number.isNaN(total) ? undefined : total;
}

/** Undefined for the whole journey, null where the words name no touchpoint. */
function touchpointFor(text: string, places: Places): Places[number] | undefined | null {
  if (text === '') return undefined;
  const wanted = slug(text);
  return places.find((it) => it.id === text) ?? places.find((it) => slug(it.name) === wanted) ?? null;
}

function surveyAt(
  found: Map<string | undefined, Survey>,
  where: Places[number] | undefined,
  scale: Survey['scale'],
  { name }: SurveyOptions,
): Survey {
  const known = found.get(where?.id);
  if (known) return known;
  const title = name.trim().slice(0, 200);
  const id = `survey-${fingerprint({ touchpoint: where?.id ?? '', kind: scale, selectors: [slug(title)] })}`;
  const made: Survey = {
    id,
    scale,
    name: where ? `${title}: ${where.name}`.slice(0, 300) : title,
    answers: [],
    ...(where ? { touchpoint: where.id } : {}),
  };
  found.set(where?.id, made);
  return made;
}

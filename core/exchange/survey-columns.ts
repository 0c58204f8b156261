import { type Survey, surveyScales } from '../journey/measure.ts';
import type { Table } from './table-in.ts';

/** Which column holds what, by its place from 0. Ten `scores` are the ten answers of one person to a SUS. */
export type SurveyColumns = {
  readonly scores: readonly number[];
  readonly date?: number;
  readonly comment?: number;
  readonly touchpoint?: number;
};

const names = {
  date: /\b(date|time|timestamp|submitted|answered|created|datum|zeit|zeitstempel|zeitpunkt)/i,
  comment: /\b(comment|feedback|why|reason|text|remark|verbatim|kommentar|grund|warum|anmerkung|begründung)/i,
  touchpoint: /\b(touch ?point|page|step|where|kontaktpunkt|seite|schritt|wo)\b/i,
  score: /\b(score|rating|answer|value|points|nps|csat|ces|sus|bewertung|note|punkte|antwort|wert)\b/i,
} as const;
const scaleNames: Readonly<Record<Survey['scale'], RegExp>> = {
  nps: /\bnps\b|net promoter|recommend|weiterempfehl|empfehlen/i,
  csat: /\bcsat\b|satisf|zufrieden/i,
  ces: /\bces\b|effort|how easy|aufwand|wie einfach|wie leicht/i,
  sus: /\bsus\b|usability scale/i,
};
const susQuestion = /^\W*(?:sus\W*)?(?:q|question|frage|item)?\W*(\d{1,2})\b/i;

/** The columns a header gives away; what it does not is left out, and `scores` is empty. */
export function guessSurveyColumns({ header, rows }: Table): SurveyColumns {
  const find = (pattern: RegExp) => header.findIndex((it) => pattern.test(it));
  const isNumeric = (column: number) =>
    rows.slice(0, 50).every(({ cells }) => /^(?:\d+(?:[.,]\d+)?)?$/.test(cells[column] ?? ''));
  const questions = header.flatMap((it, column) =>
    susQuestion.test(it) && isNumeric(column) ? [column] : [],
  );
  const date = find(names.date);
  const comment = find(names.comment);
  const touchpoint = find(names.touchpoint);
  const taken = new Set([date, comment, touchpoint]);
  const free = header.flatMap((_, column) => (taken.has(column) ? [] : [column]));
  const named = free.find((column) => {
    const title = header[column] ?? '';
    return names.score.test(title) || surveyScales.some((scale) => scaleNames[scale].test(title));
  });
  const numeric = free.filter(isNumeric);
  const score = named ?? (numeric.length === 1 ? numeric[0] : undefined);
  return {
    scores: questions.length === 10 ? questions : score === undefined ? [] : [score],
    ...(date === -1 ? {} : { date }),
    ...(comment === -1 ? {} : { comment }),
    ...(touchpoint === -1 ? {} : { touchpoint }),
  };
}

/**
 * The scale, from words (a header, a file name) or from numbers that only one scale has; undefined where it could be more than
 * one, for a wrong scale would shift every result.
 */
export function guessSurveyScale(
  table: Table,
  { scores }: SurveyColumns,
  name = '',
): Survey['scale'] | undefined {
  if (scores.length === 10) return 'sus';
  const column = scores[0] ?? -1;
  const words = [table.header[column] ?? '', name];
  for (const text of words) {
    const named = surveyScales.find((scale) => scaleNames[scale].test(text));
    if (named) return named;
  }
  const values = table.rows.map(({ cells }) => Number(cells[column] || Number.NaN)).filter(Number.isFinite);
  if (values.some((it) => it > 10)) return 'sus';
  return values.some((it) => it === 0 || it > 7) ? 'nps' : undefined;
}

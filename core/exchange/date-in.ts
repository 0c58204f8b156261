/** Which comes first in `03/04/2026`. */
export type DateOrder = 'day-first' | 'month-first';

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const written = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?[T ]+(.*))?$/;
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(?:Z|UTC|(?:GMT|UTC)?([+-]\d{1,2}):?(\d{2})?)?$/i;

/**
 * A date as forms and spreadsheets write it, in milliseconds since 1970: `2026-01-31`, `2026-01-31 10:00`, `20260131`,
 * `31.01.2026`, `31/01/2026`, each with a time or without. Without a zone it is UTC. Undefined where it is no date, or where
 * `order` is needed and not given.
 */
export function readDate(text: string, order?: DateOrder): number | undefined {
  const [, year, month, day, time] = iso.exec(text) ?? compact.exec(text) ?? [];
  if (year !== undefined) return at(Number(year), Number(month), Number(day), time);
  const [, first, sign, second, writtenYear, writtenTime] = written.exec(text) ?? [];
  if (first === undefined) return undefined;
  // A dot is how German and its neighbours write dates, and they write the day first.
  const dayFirst = sign === '.' || Number(first) > 12 || order === 'day-first';
  if (!dayFirst && Number(second) <= 12 && order === undefined) return undefined;
  const [d, m] = dayFirst ? [first, second] : [second, first];
  return at(Number(writtenYear), Number(m), Number(d), writtenTime);
}

/** How the mend of a date ends that only lacks its order. */
export const orderMend = 'which comes first, the day or the month';

/** What to do about a text that `readDate` cannot read; `shown` is the text as it may stand in a sentence. */
export const dateMend = (text: string, shown: string): string =>
  readDate(text, 'day-first') === undefined && readDate(text, 'month-first') === undefined
    ? `“${shown}” is no date: write it as 2026-01-31`
    : `“${shown}” is no date until it is said ${orderMend}`;

/** What a column of dates tells about its order, from the dates that leave no doubt; undefined where all of them do. */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  for (const text of texts) {
    const [, first, sign, second] = written.exec(text) ?? [];
    if (first === undefined || sign === '.') continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return undefined;
}

function at(year: number, month: number, day: number, time: string | undefined): number | undefined {
  const date = Date.UTC(year, month - 1, day);
  const made = new Date(date);
  // 31 February would roll over into March.
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || date < 0) return undefined;
  if (time === undefined || time === '') return date;
  const [whole, hours, minutes, seconds = '0', half, zoneHours = '0', zoneMinutes = '0'] =
    clock.exec(time.trim()) ?? [];
  if (whole === undefined) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const zone = Number(zoneHours) * 60 + Math.sign(Number(zoneHours)) * Number(zoneMinutes);
  return Math.max(0, date + ((hour * 60 + Number(minutes) - zone) * 60 + Number(seconds)) * 1000);
}

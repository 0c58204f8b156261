import { monthMs } from '../plan/promised-times.ts';
import { jas1 } from '../scoring/jas-1.ts';
import type { Messages } from './messages/messages-for.ts';

/** A number with at most `digits` decimals, in the locale's notation, with a real minus sign. */
export function formatNumber(value: number, words: Messages, digits = 1): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1e15) return value.toExponential(1).replace('.', words.numbers.decimal);
  const rounded = Math.round(Math.abs(value) * 10 ** digits) / 10 ** digits;
  const [whole = '0', fraction] = rounded
    .toFixed(digits)
    .replace(/\.?0+$/, digits === 0 ? '$&' : '')
    .split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, words.numbers.group) : whole;
  const sign = value < 0 && rounded !== 0 ? '−' : '';
  return sign + grouped + (fraction ? words.numbers.decimal + fraction : '');
}

/** A score 0–100 as a whole number, rounded, but never up into a better band. */
export function formatScore(value: number): string {
  const rounded = Math.round(value);
  const lifted = [jas1.bands.good, jas1.bands.needsWork, 100].some((edge) => value < edge && rounded >= edge);
  return String(lifted ? Math.floor(value) : rounded);
}

/** Points with their sign: `+3.6`, `−1.2`. */
export function formatSigned(value: number, words: Messages, digits = 1): string {
  const text = formatNumber(value, words, digits);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** Points of a loss or a gain, always with one decimal, so that they stand under one another. */
export function formatPoints(points: number, words: Messages, digits = 1): string {
  const text = Math.abs(points).toFixed(digits).replace('.', words.numbers.decimal);
  if (Number(Math.abs(points).toFixed(digits)) === 0) return text;
  return points > 0 ? `+${text}` : `−${text}`;
}

/** A share 0–1 as a percentage. */
export function formatShare(share: number, words: Messages): string {
  return words.numbers.percent(String(Math.round(share * 100)));
}

/** A length of time in the largest unit that tells it: `800 ms`, `9.2 s`, `12 min`, `1 h 5 min`, `3 days`, `9 months`. */
export function formatDuration(ms: number, words: Messages): string {
  const units = words.units;
  if (ms < 950) return `${Math.round(ms)} ms`;
  if (ms < 59_500) return `${formatNumber(ms / 1000, words, ms < 9_950 ? 1 : 0)} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  if (ms >= 2 * monthMs && ms % monthMs === 0) return units.months(String(ms / monthMs));
  return units.days(formatNumber(ms / 86_400_000, words, ms < 10 * 86_400_000 ? 1 : 0));
}

/** The day in UTC, so that a report reads the same on every machine. */
export function formatDate(epochMs: number, words: Messages): string {
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return '–';
  return words.numbers.date(date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear());
}

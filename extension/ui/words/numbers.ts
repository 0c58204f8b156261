import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { formatDuration } from '../../../core/report/numbers.ts';
import { spoken } from './say.ts';

/** `12:41` or `1:02:03`, for a running clock. Takes milliseconds. */
export function clock(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** `9.2 s`, `4 min`, `2 h`, `3 days`: as the report says it. Takes milliseconds. */
export function lasting(ms: number): string {
  return formatDuration(ms, messagesFor(spoken()));
}

/** `12.5`: one decimal at most. */
export function decimal(value: number): string {
  return new Intl.NumberFormat(spoken(), { maximumFractionDigits: 1 }).format(value);
}

/** `0.67` or `−0.12`, with a true minus sign: a coefficient. */
export function hundredths(value: number): string {
  return new Intl.NumberFormat(spoken(), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−');
}

/** `67`: a score or a part of it as a whole number. */
export function whole(value: number): string {
  return new Intl.NumberFormat(spoken(), { maximumFractionDigits: 0 }).format(value);
}

/** `60 %` of a share 0–1. */
export function percent(share: number): string {
  return new Intl.NumberFormat(spoken(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** `+2.5` or `−10.0`, with a true minus sign and always one decimal, so that points stand under each other. */
export function signed(value: number): string {
  return new Intl.NumberFormat(spoken(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');
}

/** `12.4 MB`. Takes bytes. */
export function bytes(count: number): string {
  if (count < 1_000) return unit(count, 'byte');
  if (count < 1_000_000) return unit(count / 1_000, 'kilobyte');
  if (count < 1_000_000_000) return unit(count / 1_000_000, 'megabyte');
  return unit(count / 1_000_000_000, 'gigabyte');
}

/** `12 Nov 2026`. Takes milliseconds since 1970. */
export function date(at: number): string {
  return new Intl.DateTimeFormat(spoken(), { dateStyle: 'medium' }).format(at);
}

/** `12 Nov 2026, 10:42`. Takes milliseconds since 1970. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(spoken(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** `10:42`. Takes milliseconds since 1970. */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(spoken(), { timeStyle: 'short' }).format(at);
}

/** `11 days ago`, `today`. Takes milliseconds since 1970. */
export function ago(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  const say = new Intl.RelativeTimeFormat(spoken(), { numeric: 'auto' });
  if (days < 60) return say.format(-days, 'day');
  return say.format(-Math.round(days / 30.4), 'month');
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function unit(value: number, name: string): string {
  const digits = value < 100 ? 1 : 0;
  return new Intl.NumberFormat(spoken(), {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

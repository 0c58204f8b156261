import { dayMs, hourMs, monthMs } from './promised-times.ts';

const units = [
  ['ms', 1, /^(ms|milliseconds?)$/],
  ['s', 1_000, /^(s|sec|seconds?)$/],
  ['min', 60_000, /^(min|minutes?)$/],
  ['h', hourMs, /^(h|hours?)$/],
  ['d', dayMs, /^(d|days?)$/],
  ['w', 7 * dayMs, /^(w|weeks?)$/],
  ['months', monthMs, /^(months?)$/],
] as const;

/** `2 d`, `24 h`, `90 days`, `9 months`, `1.5 h` → milliseconds; undefined when it is no length of time. */
export function readDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([a-z]+)$/i.exec(text.trim());
  const unit = units.find(([, , pattern]) => pattern.test((match?.[2] ?? '').toLowerCase()));
  return match && unit ? Number(match[1]) * unit[1] : undefined;
}

/** Milliseconds in the largest unit that holds them as a whole number, so that reading it back gives the same. */
export function writeDuration(ms: number): string {
  const unit = units.findLast(([name, size]) => name !== 'w' && ms >= size && ms % size === 0) ?? units[0];
  return `${ms / unit[1]} ${unit[0] === 'months' && ms === monthMs ? 'month' : unit[0]}`;
}

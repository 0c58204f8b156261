import { entryOf } from './entry-of.ts';

/** Nominal: values are only equal or not. Ordinal: they have an order. Interval: their distances count too. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's α: 1 full agreement, 0 what chance would give, below 0 systematic disagreement. A unit is
 * what is judged, with one value per auditor, null where an auditor gave none; units with fewer than two values
 * say nothing. Null when no unit has two, or all values are the same, so that nothing could disagree.
 * Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), https://repository.upenn.edu/asc_papers/43
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  level: Level,
): number | null {
  const values = new Map<number, Value>();
  const judged = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1)
    .map((unit) => unit.map((value) => counted(values, value)));
  const sorted = [...values.values()].sort((a, b) => a.value - b.value);
  let total = 0;
  for (const value of sorted) {
    value.middle = total + value.count / 2;
    total += value.count;
  }
  const distance = distances[level];

  let observed = 0;
  for (const unit of judged) {
    for (const [a, b] of pairs(unit)) observed += distance(a, b) / (unit.length - 1);
  }
  let expected = 0;
  for (const [a, b] of pairs(sorted)) expected += a.count * b.count * distance(a, b);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

export type Reliability = 'reliable' | 'tentative' | 'unreliable';

/** From 0.8 up conclusions may rely on the judgements, from 0.667 tentatively. Source: Krippendorff, Content Analysis, ch. 12. */
export function reliabilityOf(alpha: number): Reliability {
  if (alpha >= 0.8) return 'reliable';
  return alpha >= 0.667 ? 'tentative' : 'unreliable';
}

interface Value {
  value: number;
  /** How often it was given in units that have a pair. */
  count: number;
  /** Its place in the middle of its equals, among all values sorted. */
  middle: number;
}

/**
 * Squared differences. The ordinal one, the values between two with the ends counting half, is the distance of
 * their middles.
 */
const distances: Record<Level, (a: Value, b: Value) => number> = {
  nominal: (a, b) => (a === b ? 0 : 1),
  ordinal: (a, b) => (a.middle - b.middle) ** 2,
  interval: (a, b) => (a.value - b.value) ** 2,
};

function counted(values: Map<number, Value>, value: number): Value {
  const entry = entryOf(values, value, () => ({ value, count: 0, middle: 0 }));
  entry.count++;
  return entry;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

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
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const indexes = new Map(values.map((value, index) => [value, index]));
  const counts = new Array<number>(values.length).fill(0);
  for (const value of pairable.flat()) add(counts, indexes.get(value) ?? 0, 1);
  const distance = distances(values, counts, level);

  let observed = 0;
  for (const unit of pairable) {
    let inUnit = 0;
    unit.forEach((a, i) => {
      for (const b of unit.slice(i + 1)) inUnit += distance(indexes.get(a) ?? 0, indexes.get(b) ?? 0);
    });
    observed += inUnit / (unit.length - 1);
  }
  let expected = 0;
  counts.forEach((count, a) => {
    for (let b = a + 1; b < counts.length; b++) expected += count * (counts[b] ?? 0) * distance(a, b);
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

export type Reliability = 'reliable' | 'tentative' | 'unreliable';

/** From 0.8 up conclusions may rely on the judgements, from 0.667 tentatively. Source: Krippendorff, Content Analysis, ch. 12. */
export function reliabilityOf(alpha: number): Reliability {
  if (alpha >= 0.8) return 'reliable';
  return alpha >= 0.667 ? 'tentative' : 'unreliable';
}

/** Squared difference of the a-th and the b-th value. */
function distances(
  values: readonly number[],
  counts: readonly number[],
  level: Level,
): (a: number, b: number) => number {
  if (level === 'nominal') return (a, b) => (a === b ? 0 : 1);
  if (level === 'interval') return (a, b) => ((values[a] ?? 0) - (values[b] ?? 0)) ** 2;
  // The middle of each value among all values sorted: their difference is Σ n between, ends counting half.
  let below = 0;
  const middles = counts.map((count) => {
    below += count;
    return below - count / 2;
  });
  return (a, b) => ((middles[a] ?? 0) - (middles[b] ?? 0)) ** 2;
}

function add(counts: number[], index: number, amount: number): void {
  counts[index] = (counts[index] ?? 0) + amount;
}

/** Ranks are rounded to 1e-9 points, so that the last bits of a sum do not decide between equals; those keep their order. */
export function largestFirst<T>(items: readonly T[], pointsOf: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, rank: Math.round(pointsOf(item) * 1e9) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ item }) => item);
}

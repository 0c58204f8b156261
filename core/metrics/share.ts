/**
 * `part` of `whole` in percent, 0–100; null where the whole is 0, because a share of nothing is unknown, not zero.
 * A RangeError names a negative number, or a part larger than its whole.
 */
export function percentOf(
  part: number,
  whole: number,
  names: readonly [part: string, whole: string],
): number | null {
  for (const [value, name] of [
    [part, names[0]],
    [whole, names[1]],
  ] as const) {
    if (!Number.isFinite(value) || value < 0)
      throw new RangeError(`${name} must be 0 or more; it is ${value}.`);
  }
  if (part > whole) throw new RangeError(`${names[0]} (${part}) cannot be more than ${names[1]} (${whole}).`);
  return whole === 0 ? null : (part / whole) * 100;
}

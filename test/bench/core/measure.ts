import process from 'node:process';

/** One thing done in every round; what it takes is CPU milliseconds of the whole process, so that work is not merely moved. */
export type Variant = () => unknown;
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

export function cpuMs(variant: Variant): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  variant();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Round by round, so that a slow moment of the machine meets all variants alike. The first round warms up and is dropped. */
export function interleave<Name extends string>(
  variants: Record<Name, Variant>,
  rounds: number,
): Record<Name, Spread> {
  const names = Object.keys(variants) as Name[]; // the keys of a record are its names
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const ms = cpuMs(variants[name]);
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  // Every name of the record got an entry.
  return Object.fromEntries(names.map((name) => [name, spread(times.get(name) ?? [])])) as Record<
    Name,
    Spread
  >;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/**
 * What the work costs beside its peer: the least of each over all rounds. Other programs on the machine only ever add to
 * a CPU time (a cold cache, a slower clock), so the least is what is nearest to the work itself.
 */
export const timesAsMuch = (ours: Spread, peer: Spread, control: Spread): number =>
  ours.min / Math.min(peer.min, control.min);

/** How far the peer strays from itself in that least, as a share of it. */
export const strayOf = (peer: Spread, control: Spread): number =>
  Math.abs(control.min - peer.min) / Math.min(peer.min, control.min);

/** How far the peer strays from itself, as a share of it: |A′ − A| and half of A's range. */
export function noiseOf(peer: Spread, control: Spread): number {
  return (Math.abs(control.median - peer.median) + (peer.max - peer.min) / 2) / peer.median;
}

import { type Spread, spread } from '../core/measure.ts';

/** Takes each figure once a round, so that a slow moment of the machine meets all alike. The first round warms up and is dropped. */
export async function inRounds<Name extends string>(
  variants: Record<Name, () => Promise<number>>,
  rounds: number,
): Promise<Record<Name, Spread>> {
  const names = Object.keys(variants) as Name[]; // the keys of a record are its names
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const value = await variants[name]();
      if (round >= 0) taken.get(name)?.push(value);
    }
  // Every name of the record got an entry.
  return Object.fromEntries(names.map((name) => [name, spread(taken.get(name) ?? [])])) as Record<
    Name,
    Spread
  >;
}

type Sides = { plain: Spread; again: Spread; ours: Spread; peer: Spread };

/** What ours adds to a page ÷ what the peer adds, with how far the bare page strays from itself, as a share of what the peer adds. */
export function addedShare({ plain, again, ours, peer }: Sides) {
  const added = peer.median - plain.median;
  const share = (value: number) => (value - plain.median) / added;
  return {
    value: share(ours.median),
    range: [share(ours.min), share(ours.max)] as const,
    noise: (Math.abs(again.median - plain.median) + (plain.max - plain.min) / 2) / added,
    added: true,
    unit: '%',
  };
}

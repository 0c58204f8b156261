import { sharedPains } from '../../../core/personas/shared-pains.ts';
import { slug } from '../../../core/projection/page-key.ts';
import type { Published } from './published.ts';
import { type Series, series } from './series.ts';

/** The personas of one journey: the latest audit of each, latest first, and every walk. `id` is part of the page's address. */
export type Crossing = {
  id: string;
  name: string;
  audits: readonly Published[];
  walks: readonly Published[];
};

/** A touchpoint several personas walked, with their scores in the order of the audits; `spread` in points. */
export type Differing = { name: string; scores: readonly (number | null)[]; spread: number };

/** Journeys walked by more than one persona. */
export async function crossings(): Promise<readonly Crossing[]> {
  return crossingsOf(await series());
}

export function crossingsOf(all: readonly Series[]): readonly Crossing[] {
  return [...Map.groupBy(all, ({ journey }) => journey)].flatMap(([id, own]): Crossing[] => {
    const [first] = own;
    if (!first || own.length < 2) return [];
    const audits = own.map(({ latest }) => latest);
    const walks = own.flatMap((it) => it.audits.toReversed());
    return [{ id, name: first.latest.audit.audit.journey.name, audits, walks }];
  });
}

/** As many of them are shown. */
export const mostApart = 30;

/** Touchpoints of the same name that score differently, the widest apart first. */
export function differing(audits: readonly Published[]): readonly Differing[] {
  const places = audits.flatMap((published, index) =>
    published.audit.stages.flatMap((stage) =>
      stage.touchpoints.map(({ id, name }) => ({
        key: slug(name) || id,
        name,
        index,
        score: published.score.touchpoints[id]?.score ?? null,
      })),
    ),
  );
  return [...Map.groupBy(places, ({ key }) => key).values()]
    .flatMap((met): Differing[] => {
      const scores = audits.map((_, index) => met.find((it) => it.index === index)?.score ?? null);
      const known = scores.filter((it) => it !== null);
      if (known.length < 2) return [];
      return [{ name: met[0]?.name ?? '', scores, spread: Math.max(...known) - Math.min(...known) }];
    })
    .filter(({ spread }) => spread >= 1)
    .sort((a, b) => b.spread - a.spread);
}

export function sharedBy(audits: readonly Published[]) {
  return sharedPains(audits.map(({ audit }) => audit));
}

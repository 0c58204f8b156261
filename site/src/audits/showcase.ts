import type { Published } from './published.ts';

/** Of how many of the latest journeys one is shown: older ones are no news. */
const most = 12;
/** A curve needs a few places; with more than one can read, its words have no room. */
const [fewest, enough] = [3, 16];

/**
 * The journey whose picture stands at the top of the site: the one with the widest swing between its best and its worst
 * moment that can still be read, then the one with more to look at, then the latest. Where all felt alike there is nothing to see, and so none.
 */
export function showcaseOf<T extends { latest: Pick<Published, 'audit'> }>(
  latestFirst: readonly T[],
): T | undefined {
  const [best] = latestFirst
    .slice(0, most)
    .map((series) => ({ series, ...feltIn(series.latest) }))
    .filter(({ swing, felt }) => felt >= fewest && swing > 0)
    .sort((a, b) => b.swing - a.swing || worth(b.felt) - worth(a.felt));
  return best?.series;
}

const worth = (felt: number): number => (felt > enough ? 0 : felt);

function feltIn({ audit }: Pick<Published, 'audit'>): { swing: number; felt: number } {
  const rated = audit.stages.flatMap((stage) => stage.touchpoints.filter((it) => it.emotions.length > 0));
  const values = rated.flatMap((it) => it.emotions.map(({ value }) => value));
  return { felt: rated.length, swing: Math.max(...values) - Math.min(...values) };
}

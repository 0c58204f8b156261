import { reviewState } from '../../../core/gaps/cadence.ts';
import { slug } from '../../../core/projection/page-key.ts';
import type { Published } from './published.ts';
import type { Series } from './series.ts';
import { siteName } from './site-name.ts';

/** What the gallery can be filtered by. Every value is safe in an id and an attribute. */
export type Facets = {
  band: 'good' | 'needs-work' | 'poor' | 'none';
  persona: string;
  site: string;
  age: 'fresh' | 'overdue';
  /** When it was last walked: `2026-q4`. */
  quarter: string;
};

export function facets({ latest, persona }: Series): Facets {
  const { year, quarter } = quarterOf(latest);
  return {
    band: latest.score.band?.id ?? 'none',
    persona,
    site: slug(siteName(latest.audit.audit.site)) || 'none',
    age: reviewState(latest.audit, Date.now()).overdueMs > 0 ? 'overdue' : 'fresh',
    quarter: `${year}-q${quarter}`,
  };
}

/** The quarter of a year an audit was walked in, 1–4; UTC. */
export function quarterOf({ audit }: Pick<Published, 'audit'>): { year: number; quarter: number } {
  const day = new Date(audit.audit.startedAt);
  return { year: day.getUTCFullYear(), quarter: Math.floor(day.getUTCMonth() / 3) + 1 };
}

/** The values of one facet that occur, each with its name and number of journeys. */
export function choices(
  all: readonly Series[],
  facet: keyof Facets,
  nameOf: (series: Series) => string,
): { id: string; label: string; count: number }[] {
  const groups = Map.groupBy(all, (it) => facets(it)[facet]);
  return [...groups]
    .filter(([id]) => id !== 'none')
    .flatMap(([id, [first, ...rest]]) =>
      first ? [{ id, label: nameOf(first), count: rest.length + 1 }] : [],
    );
}

import { isBlocked, type SharedFacet, sharedByFailing } from '../../../core/gaps/facets.ts';
import type { Published } from './published.ts';

/** What failing walks share, with the walks themselves, in the order they were given. */
export type Shared<T> = SharedFacet & { walks: readonly T[] };

export type Failing<T> = {
  /** How many walks missed a goal, of how many. */
  failing: number;
  walks: number;
  /** The most telling first; empty where fewer than two failed. */
  shared: readonly Shared<T>[];
};

/** What says where and how a walk failed. A language or a channel says so only where other walks went well without it. */
const telling: ReadonlySet<SharedFacet['facet']> = new Set(['blocked at', 'blocked in', 'trouble', 'tag']);

/** Of all walks of a journey: how many missed a goal, and what those have in common. */
export function failingOf<T extends Pick<Published, 'audit'>>(walks: readonly T[]): Failing<T> {
  const failing = walks.filter(({ audit }) => isBlocked(audit)).length;
  const shared = sharedByFailing(walks.map(({ audit }) => audit)).filter(
    ({ facet }) => failing < walks.length || telling.has(facet),
  );
  return {
    failing,
    walks: walks.length,
    shared: shared.map((it) => ({
      ...it,
      walks: walks.filter(({ audit }) => it.audits.includes(audit.audit.id)),
    })),
  };
}

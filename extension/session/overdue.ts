import { type Cadences, cadenceOf, reviewCadences, reviewState } from '../../core/gaps/cadence.ts';
import type { WalkSummary } from '../storage/schema.ts';

/** The newest walk of every journey whose review is overdue and that nobody was told of yet. */
export function overdueWalks(
  walks: readonly WalkSummary[],
  told: readonly string[],
  cadences: Cadences,
  now: number,
): WalkSummary[] {
  const newest = [...Map.groupBy(walks, (it) => it.journey.id).values()].flatMap((own) =>
    own.toSorted((a, b) => b.startedAt - a.startedAt).slice(0, 1),
  );
  return newest.filter(({ id, journey, state, startedAt, updatedAt }) => {
    if (state !== 'stopped' || told.includes(id)) return false;
    const everyMs = reviewCadences[cadenceOf(cadences, journey.id)];
    return reviewState({ audit: { startedAt, endedAt: updatedAt } }, now, everyMs).overdueMs > 0;
  });
}

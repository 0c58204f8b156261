import type { LedgerLine } from '../../../core/scoring/ledger.ts';
import type { Score } from '../../../core/scoring/score.ts';

/** What moved a score last: by how many points, and the line of the ledger that changed the most. */
export interface Moved {
  points: number;
  line: LedgerLine | undefined;
}

/** Undefined when the score stayed where it was, or there was none. */
export function movedBy(was: Score, is: Score): Moved | undefined {
  if (was.score === null || is.score === null) return undefined;
  const points = is.score - was.score;
  if (Math.abs(points) < 0.05) return undefined;
  const before = new Map(was.ledger.map((it) => [keyOf(it), it.points]));
  const after = new Map(is.ledger.map((it) => [keyOf(it), it.points]));
  const changes = [...is.ledger, ...was.ledger].map((line) => {
    const key = keyOf(line);
    return { line, lost: (after.get(key) ?? 0) - (before.get(key) ?? 0) };
  });
  // A fall is told by what costs more now, a rise by what costs less.
  const sign = points < 0 ? 1 : -1;
  const [most] = changes.sort((a, b) => sign * (b.lost - a.lost));
  return { points, line: most && most.lost * sign > 0 ? most.line : undefined };
}

function keyOf({ stage, touchpoint, dimension, evidence }: LedgerLine): string {
  return [stage, touchpoint, dimension, evidence].join(' ');
}

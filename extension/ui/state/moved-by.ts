import type { Audit } from '../../../core/journey/audit.ts';
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

/**
 * What moved the score last, now that the log has more. It is forgotten with the score, and once what it was about was
 * taken back; of a rise by something taken back only the points are told.
 */
export function movedNow(was: Scored | undefined, is: Scored): Moved | undefined {
  if (!was || is.score.score === null) return undefined;
  const moved = movedBy(was.score, is.score);
  if (moved) return moved.line && !isThere(moved.line, is.audit) ? { ...moved, line: undefined } : moved;
  const before = was.moved;
  return before?.line && !isThere(before.line, is.audit) ? undefined : before;
}

interface Scored {
  audit: Pick<Audit, 'stages' | 'findings'>;
  score: Score;
  moved?: Moved | undefined;
}

/** Does the audit still know what the line is about? */
function isThere(
  { touchpoint, dimension, evidence }: LedgerLine,
  { stages, findings }: Scored['audit'],
): boolean {
  if (dimension !== 'emotion' && dimension !== 'effectiveness')
    return findings.some(({ id }) => id === evidence);
  const place = stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === touchpoint);
  return dimension === 'emotion' ? (place?.emotions.length ?? 0) > 0 : place?.outcome !== undefined;
}

function keyOf({ stage, touchpoint, dimension, evidence }: LedgerLine): string {
  return [stage, touchpoint, dimension, evidence].join(' ');
}

import type { Audit } from '../../../core/journey/audit.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { type Score, score } from '../../../core/scoring/score.ts';

/** A page tells of one audit, and beside it of a few others. */
const mostKept = 4;
const kept: { audit: Audit; score: Score }[] = [];

/**
 * The score of an audit without its two long lists, which are a third of what an audit takes in memory: they are worked out
 * again where somebody asks for them.
 */
export function leanScore(audit: Audit): Score {
  const lean = score(inputOf(audit));
  Object.defineProperty(lean, 'touchpoints', { get: () => whole(audit).touchpoints });
  return Object.defineProperty(lean, 'ledger', { get: () => whole(audit).ledger });
}

function whole(audit: Audit): Score {
  const known = kept.find((it) => it.audit === audit);
  if (known) return known.score;
  kept.length = Math.min(kept.length, mostKept - 1);
  const own = { audit, score: score(inputOf(audit)) };
  kept.unshift(own);
  return own.score;
}

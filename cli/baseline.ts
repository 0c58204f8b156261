import type { Audit } from '../core/journey/audit.ts';
import { causeWords } from '../core/report/cause-words.ts';
import { journeyView } from '../core/report/journey-view.ts';
import { messagesFor } from '../core/report/messages/messages-for.ts';
import type { Cause } from '../core/scoring/causes.ts';
import { type Comparison, compare } from '../core/scoring/compare.ts';
import type { GateFailure } from '../core/scoring/gates.ts';
import { inputOf } from '../core/scoring/input-of.ts';
import type { LedgerLine } from '../core/scoring/ledger.ts';
import { type Score, score } from '../core/scoring/score.ts';

/** What got worse since an earlier audit of the journey. */
export type Regression = {
  /** Points won (above 0) or lost since then; null where one of the two has no score. */
  change: number | null;
  /** Losses that are new or weigh more, in words, with the points they cost. */
  worse: { what: string; kind: Cause['kind']; points: number }[];
  /** Gates that fail now and did not then. */
  gates: number;
};

/**
 * Compares with the baseline. What a person judged and a machine cannot repeat is not held against the walk, and neither
 * is a known finding whose share of the score moved because others went.
 */
export function since(baseline: Audit, audit: Audit): Regression {
  const [before, after] = [inputOf(baseline), inputOf(audit)];
  const comparison = compare(before, after);
  const scored = score(after);
  const view = journeyView({ audit, score: scored }, messagesFor('en'));
  const worse = worseCauses(comparison, scored).map(({ kind, points, ...line }) => ({
    what: causeWords(line, view),
    kind,
    points,
  }));
  const known = new Set(score(before).gates.failures.map(gateKey));
  const gates = scored.gates.failures.filter((it) => !known.has(gateKey(it))).length;
  return { change: comparison.change, worse, gates };
}

type WorseCause = Pick<Cause, 'kind' | 'points' | 'touchpoint' | 'dimension' | 'evidence'>;

/** Beside a baseline in which nothing was found and nobody judged, which has no score, every loss of today is new. */
function worseCauses({ before, causes, carriedOver }: Comparison, after: Score): WorseCause[] {
  if (before !== null)
    return causes.filter(({ kind, shareOnly }) => (kind === 'new' || kind === 'worse') && !shareOnly);
  const key = (line: LedgerLine) => `${line.dimension}\n${line.touchpoint}\n${line.evidence}`;
  const carried = new Set(carriedOver.map(key));
  return after.ledger
    .filter((line) => !carried.has(key(line)))
    .map((line) => ({ ...line, kind: 'new', points: -line.points }));
}

function gateKey(failure: GateFailure): string {
  return [
    failure.gate,
    failure.stage,
    'touchpoint' in failure ? failure.touchpoint : '',
    'evidence' in failure ? failure.evidence : '',
    'checkpoint' in failure ? failure.checkpoint : '',
  ].join('\n');
}

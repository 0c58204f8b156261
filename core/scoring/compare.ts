import { type Cause, type CauseKind, causesBetween } from './causes.ts';
import type { ScoringInput } from './input.ts';
import { jas1 } from './jas-1.ts';
import type { LedgerLine } from './ledger.ts';
import type { Rubric } from './rubric.ts';
import { isCarriedOver, scoredAudit } from './scored-audit.ts';

export interface Comparison {
  /** The rubric both were scored with. */
  model: string;
  before: number | null;
  after: number | null;
  /** after − before; null when one of them has no score. */
  change: number | null;
  /** Largest first. Their points sum to `change`; empty where there is none to explain. */
  causes: Cause[];
  /** Points by kind of cause; they sum to `change` too. */
  totals: Record<CauseKind, number>;
  /** Losses the later audit took over unseen ("not re-tested"), whether or not their points moved. */
  carriedOver: LedgerLine[];
}

/**
 * Compares two audits, both scored from their evidence with one rubric. Touchpoints and evidence are matched
 * by fingerprint, or by id where there is none. An audit compared with itself has no causes.
 */
export function compare(before: ScoringInput, after: ScoringInput, rubric: Rubric = jas1): Comparison {
  const [earlier, later] = [scoredAudit(before, rubric), scoredAudit(after, rubric)];
  const [from, to] = [earlier.scored.score, later.scored.score];
  const change = from === null || to === null ? null : to - from;
  const ledgers = {
    before: earlier.scored.ledger,
    after: later.scored.ledger,
    pointsOf: (line: LedgerLine) => line.points,
  };
  const causes = change === null ? [] : causesBetween(earlier, later, ledgers);
  const totals = { fixed: 0, new: 0, worse: 0, better: 0, 'not-retested': 0 };
  for (const cause of causes) totals[cause.kind] += cause.points;
  return {
    model: rubric.model,
    before: from,
    after: to,
    change,
    causes,
    totals,
    carriedOver: later.scored.ledger.filter((line) => isCarriedOver(line, later)),
  };
}

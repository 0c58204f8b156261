import { type Band, type BandId, bandOf } from './bands.ts';
import { type Cause, causesBetween, type Difference } from './causes.ts';
import type { GateFailure } from './gates.ts';
import type { ScoringInput } from './input.ts';
import { jas1 } from './jas-1.ts';
import type { LedgerLine } from './ledger.ts';
import type { Rubric } from './rubric.ts';
import { gateKey, lastingName, type ScoredAudit, scoredAudit } from './scored-audit.ts';

/** A score that went to another band, or moved by as much as the rubric's threshold. */
export interface HealthChange {
  scope: 'journey' | 'stage' | 'touchpoint';
  /** Stage or touchpoint id; null for the journey. */
  id: string | null;
  from: number;
  to: number;
  change: number;
  /** The bands it went between; null when it stayed in one. */
  crossed: { from: BandId; to: BandId } | null;
  /** Where it is now, with the action that advises. */
  band: Band;
  /** In points of this scope's own score; they sum to `change`. */
  causes: Cause[];
}

export interface HealthReport {
  changes: HealthChange[];
  gatesBroken: GateFailure[];
  gatesMended: GateFailure[];
}

/** What somebody should be told when `after` replaces `before`: journey first, then stages, then touchpoints. */
export function healthChanges(
  before: ScoringInput,
  after: ScoringInput,
  rubric: Rubric = jas1,
): HealthReport {
  const [earlier, later] = [scoredAudit(before, rubric), scoredAudit(after, rubric)];
  const pairs = [
    ...journeyPair(earlier, later),
    ...stagePairs(earlier, later),
    ...touchpointPairs(earlier, later),
  ];
  return {
    changes: pairs.flatMap((pair) => toldOf(pair, earlier, later, rubric)),
    gatesBroken: failuresOnlyIn(later, earlier),
    gatesMended: failuresOnlyIn(earlier, later),
  };
}

interface Pair {
  scope: HealthChange['scope'];
  id: string | null;
  from: number | null | undefined;
  to: number | null | undefined;
  difference: Difference;
}

function toldOf(pair: Pair, before: ScoredAudit, after: ScoredAudit, rubric: Rubric): HealthChange[] {
  const { scope, id, from, to } = pair;
  if (from === null || from === undefined || to === null || to === undefined) return [];
  const [old, band] = [bandOf(from, rubric), bandOf(to, rubric)];
  const change = to - from;
  const isLarge = Math.abs(change) >= rubric.healthChange - 1e-9;
  if (old.id === band.id && !isLarge) return [];
  const crossed = old.id === band.id ? null : { from: old.id, to: band.id };
  return [
    { scope, id, from, to, change, crossed, band, causes: causesBetween(before, after, pair.difference) },
  ];
}

function journeyPair({ scored: was }: ScoredAudit, { scored: is }: ScoredAudit): Pair[] {
  const difference = { before: was.ledger, after: is.ledger, pointsOf: (it: LedgerLine) => it.points };
  return [{ scope: 'journey', id: null, from: was.score, to: is.score, difference }];
}

function stagePairs({ scored: was }: ScoredAudit, { scored: is }: ScoredAudit): Pair[] {
  const linesOf = linesBy(was.ledger, is.ledger, (line) => line.stage);
  const earlier = new Map(Object.entries(was.stages));
  return Object.entries(is.stages).map(([id, to]) => {
    const difference = { ...linesOf(id, id), pointsOf: (it: LedgerLine) => it.stagePoints };
    return { scope: 'stage', id, from: earlier.get(id), to, difference };
  });
}

function touchpointPairs(before: ScoredAudit, after: ScoredAudit): Pair[] {
  const linesOf = linesBy(before.scored.ledger, after.scored.ledger, (line) => line.touchpoint);
  const earlierIds = new Map([...before.touchpoints.values()].map((it) => [lastingName(it), it.id]));
  return [...after.touchpoints.values()].flatMap((touchpoint): Pair[] => {
    const { id } = touchpoint;
    const earlierId = earlierIds.get(lastingName(touchpoint));
    if (earlierId === undefined) return [];
    const from = before.scored.touchpoints[earlierId]?.score;
    const to = after.scored.touchpoints[id]?.score;
    const difference = { ...linesOf(earlierId, id), pointsOf: (it: LedgerLine) => it.touchpointPoints };
    return [{ scope: 'touchpoint', id, from, to, difference }];
  });
}

function linesBy(
  before: readonly LedgerLine[],
  after: readonly LedgerLine[],
  name: (line: LedgerLine) => string,
): (beforeId: string, afterId: string) => Pick<Difference, 'before' | 'after'> {
  const [earlier, later] = [Map.groupBy(before, name), Map.groupBy(after, name)];
  return (beforeId, afterId) => ({ before: earlier.get(beforeId) ?? [], after: later.get(afterId) ?? [] });
}

function failuresOnlyIn(here: ScoredAudit, there: ScoredAudit): GateFailure[] {
  const known = new Set(there.scored.gates.failures.map((it) => gateKey(it, there)));
  return here.scored.gates.failures.filter((it) => !known.has(gateKey(it, here)));
}

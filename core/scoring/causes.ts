import { largestFirst } from './largest-first.ts';
import type { LedgerLine } from './ledger.ts';
import {
  assessedKeys,
  causeKey,
  dimensionKey,
  dismissedKeys,
  isCarriedOver,
  type ScoredAudit,
} from './scored-audit.ts';

/**
 * Why a score moved. `fixed`: the loss is gone. `new`: it was not there before. `worse` and `better`: it was
 * there and weighs more or less, which includes evidence ruled out since, or counted again. `not-retested`:
 * the later audit did not look, or took the judgement over.
 */
export type CauseKind = 'fixed' | 'new' | 'worse' | 'better' | 'not-retested';

export interface Cause {
  kind: CauseKind;
  stage: string;
  touchpoint: string;
  dimension: LedgerLine['dimension'];
  /** Its name in the later audit, or in the earlier one where the later has none. */
  evidence: string;
  /** Points won (above 0) or lost: those it cost before minus those it costs after. */
  points: number;
  /** True when the finding itself is unchanged and only its share of the score moved. */
  shareOnly: boolean;
}

/** Which lines of two ledgers are set against each other, and in whose points. */
export interface Difference {
  before: readonly LedgerLine[];
  after: readonly LedgerLine[];
  pointsOf: (line: LedgerLine) => number;
}

/** The difference of two ledgers, largest first. Its points sum to the difference of the scores. */
export function causesBetween(before: ScoredAudit, after: ScoredAudit, difference: Difference): Cause[] {
  const earlier = entriesOf(difference.before, before, difference.pointsOf);
  const later = entriesOf(difference.after, after, difference.pointsOf);
  const assessedAfter = assessedKeys(after);
  const [dismissedBefore, dismissedAfter] = [dismissedKeys(before), dismissedKeys(after)];

  const kindOf = (key: string, points: number): CauseKind => {
    const [was, is] = [earlier.get(key), later.get(key)];
    if (is && isCarriedOver(is.line, after)) return 'not-retested';
    if (was && !is && !assessedAfter.has(dimensionKey(was.line, before))) return 'not-retested';
    if (!is && !dismissedAfter.has(key)) return 'fixed';
    if (!was && !dismissedBefore.has(key)) return 'new';
    return points > 0 ? 'better' : 'worse';
  };

  const causes: Cause[] = [];
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const [was, is] = [earlier.get(key), later.get(key)];
    const line = is?.line ?? was?.line;
    const points = (was?.points ?? 0) - (is?.points ?? 0);
    const shareOnly = was?.penalty === is?.penalty;
    if (line === undefined || Math.abs(points) <= (shareOnly ? roundingNoise : 0)) continue;
    const { stage, touchpoint, dimension, evidence } = line;
    causes.push({ kind: kindOf(key, points), stage, touchpoint, dimension, evidence, points, shareOnly });
  }
  return largestFirst(causes, (cause) => Math.abs(cause.points));
}

/** A share that moved by less than this did so in the last bits only. */
const roundingNoise = 1e-13;

interface Entry {
  line: LedgerLine;
  points: number;
  penalty: number;
}

function entriesOf(
  lines: readonly LedgerLine[],
  audit: ScoredAudit,
  pointsOf: Difference['pointsOf'],
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of lines) {
    const key = causeKey(line, audit);
    const same = entries.get(key);
    entries.set(key, {
      line: same?.line ?? line,
      points: (same?.points ?? 0) + pointsOf(line),
      penalty: same ? 1 - (1 - same.penalty) * (1 - line.penalty) : line.penalty,
    });
  }
  return entries;
}

import type { GateFailure } from './gates.ts';
import type { Evidence, ScoringInput, Touchpoint } from './input.ts';
import type { LedgerLine } from './ledger.ts';
import type { Dimension, Rubric } from './rubric.ts';
import { dimensions } from './rubric.ts';
import { type Score, score } from './score.ts';

/** An audit with its score, and its touchpoints and evidence at hand by id: what two audits are compared by. */
export interface ScoredAudit {
  scored: Score;
  evidence: Map<string, Evidence>;
  touchpoints: Map<string, Touchpoint>;
}

export function scoredAudit(input: ScoringInput, rubric: Rubric): ScoredAudit {
  const touchpoints = input.stages.flatMap((stage) => stage.touchpoints);
  return {
    scored: score(input, rubric),
    evidence: new Map(touchpoints.flatMap((it) => (it.evidence ?? []).map((item) => [item.id, item]))),
    touchpoints: new Map(touchpoints.map((it) => [it.id, it])),
  };
}

/** The name that stays the same from audit to audit. */
export function lastingName(item: { id: string; fingerprint?: string | undefined }): string {
  return item.fingerprint ?? item.id;
}

/** What a ledger line is about, by lasting names. Judgements have no evidence of their own. */
export function causeKey(line: LedgerLine, audit: ScoredAudit): string {
  const evidence = audit.evidence.get(line.evidence);
  return keyOf(line.touchpoint, line.dimension, audit, evidence && lastingName(evidence));
}

export function dimensionKey(line: LedgerLine, audit: ScoredAudit): string {
  return keyOf(line.touchpoint, line.dimension, audit);
}

/** The dimension keys somebody assessed in the audit. */
export function assessedKeys({ scored, ...audit }: ScoredAudit): Set<string> {
  const keys = new Set<string>();
  for (const [id, values] of Object.entries(scored.touchpoints)) {
    for (const dimension of dimensions) {
      if (values[dimension] !== undefined) keys.add(keyOf(id, dimension, audit));
    }
  }
  return keys;
}

/** The cause keys of evidence somebody looked at and ruled out. */
export function dismissedKeys({ scored, ...audit }: ScoredAudit): Set<string> {
  return new Set(
    scored.dismissed.map((it) => {
      const evidence = audit.evidence.get(it.evidence);
      return keyOf(it.touchpoint, 'ease', audit, evidence && lastingName(evidence));
    }),
  );
}

/** True for a loss that was taken over from an earlier audit without being looked at again. */
export function isCarriedOver(line: LedgerLine, audit: ScoredAudit): boolean {
  return (
    audit.evidence.get(line.evidence)?.carriedOver === true ||
    audit.touchpoints.get(line.touchpoint)?.carriedOver?.includes(line.dimension) === true
  );
}

/** Tells a gate failure apart from others of the same audit, and finds it again in another. */
export function gateKey(failure: GateFailure, audit: ScoredAudit): string {
  if (failure.gate === 'checkpoint') return JSON.stringify([failure.gate, failure.stage, failure.checkpoint]);
  const touchpoint = touchpointName(failure.touchpoint, audit);
  if (failure.gate === 'blocked-moment') return JSON.stringify([failure.gate, touchpoint]);
  const evidence = audit.evidence.get(failure.evidence);
  return JSON.stringify([failure.gate, touchpoint, evidence && lastingName(evidence)]);
}

type Names = Pick<ScoredAudit, 'evidence' | 'touchpoints'>;

function keyOf(touchpoint: string, dimension: Dimension, audit: Names, evidence?: string): string {
  const name = touchpointName(touchpoint, audit);
  // The length keeps a name that looks like two from being taken for two.
  return `${name.length} ${name} ${dimension} ${evidence ?? ''}`;
}

function touchpointName(id: string, audit: Names): string {
  return lastingName(audit.touchpoints.get(id) ?? { id });
}

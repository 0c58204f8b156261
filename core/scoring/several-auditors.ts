import { krippendorffAlpha } from './agreement.ts';
import { type AuditorInput, alignAuditors } from './auditors.ts';
import { type Dispute, disputesOf } from './disputes.ts';
import type { ScoringInput } from './input.ts';
import { jas1 } from './jas-1.ts';
import { mergeAuditors } from './merge-auditors.ts';
import { meanRating } from './ratings.ts';
import type { Rubric } from './rubric.ts';
import { score } from './score.ts';

export interface SeveralAuditors {
  /** What they say together; `score(merged)` is the journey's score. */
  merged: ScoringInput;
  /** Each auditor's own score, for the spread. */
  scores: { auditor: string; score: number | null }[];
  /** Lowest and highest of them; null when nobody has a score. */
  spread: { low: number; high: number } | null;
  /** Krippendorff's α of severity (ordinal) and emotion (interval); null where nothing could be compared. */
  agreement: { severity: number | null; emotion: number | null };
  disputes: Dispute[];
  /** By finding: how many of the auditors reported it. */
  foundBy: { stage: string; touchpoint: string; evidence: string; auditors: string[] }[];
}

/** One journey walked by several auditors who did not see each other's notes. */
export function judgeTogether(audits: readonly AuditorInput[], rubric: Rubric = jas1): SeveralAuditors {
  const touchpoints = alignAuditors(audits).flatMap((stage) => stage.touchpoints);
  const findings = touchpoints.flatMap((touchpoint) =>
    touchpoint.evidence.map((evidence) => ({ touchpoint, evidence })),
  );
  const severities = findings.map(({ evidence }) => evidence.said.map((it) => it?.severity ?? null));
  const emotions = touchpoints.map(({ said }) => said.map((it) => it && meanRating(it)));
  const scores = audits.map(({ auditor, input }) => ({ auditor, score: score(input, rubric).score }));
  const known = scores.map((it) => it.score).filter((it) => it !== null);
  return {
    merged: mergeAuditors(audits),
    scores,
    spread: known.length > 0 ? { low: Math.min(...known), high: Math.max(...known) } : null,
    agreement: {
      severity: krippendorffAlpha(severities, 'ordinal'),
      emotion: krippendorffAlpha(emotions, 'interval'),
    },
    disputes: disputesOf(audits, rubric),
    foundBy: findings.map(({ touchpoint, evidence }) => ({
      stage: touchpoint.stage,
      touchpoint: touchpoint.name,
      evidence: evidence.name,
      auditors: audits.filter((_, i) => evidence.said[i] !== null).map((it) => it.auditor),
    })),
  };
}

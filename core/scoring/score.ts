import { type Band, bandOf } from './bands.ts';
import { type Gates, gatesOf } from './gates.ts';
import type { ScoringInput } from './input.ts';
import { jas1 } from './jas-1.ts';
import { type AssessedStage, assess, journeyCoverage, journeyScore, stageCoverage } from './journey.ts';
import { type LedgerLine, ledgerOf } from './ledger.ts';
import { remembered } from './remembered.ts';
import type { Dimension, Rubric } from './rubric.ts';

/** Scores are 0–100, coverage 0–1. A dimension nobody assessed is absent. */
export type TouchpointScore = { score: number | null } & { [D in Dimension]?: number } & { coverage: number };

/** Evidence that costs nothing because somebody looked and ruled it out. */
export interface Dismissed {
  stage: string;
  touchpoint: string;
  evidence: string;
  reason: string | null;
}

export interface Score {
  /** The rubric it was computed with. */
  model: string;
  /** Null when no touchpoint was assessed. */
  score: number | null;
  /** Peak-end score on the emotion ratings, 0–100; null without ratings. */
  remembered: number | null;
  /** Stages with a score, in order. */
  stages: Record<string, number>;
  touchpoints: Record<string, TouchpointScore>;
  /** Every lost point with its evidence, largest loss first. Sums to 100 − score. */
  ledger: LedgerLine[];
  /** Share of the judgements made, 0–1, over all touchpoints. */
  coverage: number;
  stageCoverage: Record<string, number>;
  /** True when the coverage is too small to publish the score without saying so. */
  provisional: boolean;
  /** Touchpoints without any judgement: left out of the score, neither passed nor failed. */
  notAssessed: string[];
  dismissed: Dismissed[];
  band: Band | null;
  gates: Gates;
}

/**
 * The score of a journey with the evidence behind every lost point. Pure, linear in touchpoints and
 * evidence (but for sorting the ledger). Expects input that went through `readScoringInput`, or was
 * built by this code.
 */
export function score(input: ScoringInput, rubric: Rubric = jas1): Score {
  const stages = assess(input, rubric);
  const journey = journeyScore(stages).mean;
  const coverage = journeyCoverage(stages);
  const all = stages.flatMap((stage) => stage.touchpoints);
  return {
    model: rubric.model,
    score: journey,
    remembered: remembered(input, rubric),
    stages: byId(stages, (stage) => stage.score.mean),
    touchpoints: Object.fromEntries(
      all.map((it) => [it.touchpoint.id, { score: it.score, ...it.values, coverage: it.coverage }]),
    ),
    ledger: ledgerOf(stages, rubric),
    coverage,
    stageCoverage: byId(stages, stageCoverage),
    provisional: isProvisional(coverage, rubric),
    notAssessed: all.filter((it) => it.score === null).map((it) => it.touchpoint.id),
    dismissed: dismissedOf(input),
    band: bandOf(journey, rubric),
    gates: gatesOf(stages, rubric),
  };
}

/** True for a coverage below the rubric's limit; sums of weights get the benefit of their rounding. */
export function isProvisional(coverage: number, rubric: Rubric = jas1): boolean {
  return coverage < rubric.provisionalBelow - 1e-9;
}

/** `fromEntries` defines its keys, so that even a stage called `__proto__` is only a stage. */
function byId(
  stages: readonly AssessedStage[],
  read: (stage: AssessedStage) => number | null,
): Record<string, number> {
  return Object.fromEntries(
    stages.flatMap((stage) => {
      const value = read(stage);
      return value === null ? [] : [[stage.stage.id, value]];
    }),
  );
}

function dismissedOf(input: ScoringInput): Dismissed[] {
  return input.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) =>
      (touchpoint.evidence ?? [])
        .filter((it) => it.status === 'dismissed')
        .map((it) => ({
          stage: stage.id,
          touchpoint: touchpoint.id,
          evidence: it.id,
          reason: it.reason ?? null,
        })),
    ),
  );
}

import type { ScoringInput } from '../core/scoring/input.ts';
import type { Score } from '../core/scoring/score.ts';
import type { Regression } from './baseline.ts';
import { type ExitCode, exitCodes, Stop } from './exit.ts';

/** What a build may demand of a score. */
export type Budget = { minScore?: number; maxSeverity?: number };

export type Verdict = { exitCode: ExitCode; reasons: string[] };

/**
 * Exit code and reasons: a missed budget is 1, a failed gate 2 (the worse of both wins). Beside a baseline only what is new
 * counts: known findings and gates that failed already do not.
 */
export function judge(
  input: ScoringInput,
  score: Score,
  budget: Budget,
  gates: boolean,
  since?: Regression,
): Verdict {
  const reasons: string[] = [];
  if (budget.minScore !== undefined && (score.score ?? 0) < budget.minScore) {
    reasons.push(
      score.score === null
        ? 'there is no score'
        : `the score ${score.score.toFixed(1)} is below ${budget.minScore}`,
    );
  }
  const worst = worstOpen(input);
  if (budget.maxSeverity !== undefined && worst > budget.maxSeverity) {
    reasons.push(`a finding of severity ${worst} is open, at most ${budget.maxSeverity} is allowed`);
  }
  for (const { what, kind, points } of since?.worse ?? [])
    reasons.push(`${kind} since the baseline: ${what} (${points.toFixed(1)} points)`);
  const failures = !gates ? 0 : (since?.gates ?? score.gates.failures.length);
  const failed = failures > 0;
  if (failed)
    reasons.push(`${failures} gate${failures === 1 ? '' : 's'} failed${since ? ' since the baseline' : ''}`);
  const exitCode = failed ? exitCodes.gateFailed : reasons.length > 0 ? exitCodes.regression : exitCodes.fine;
  return { exitCode, reasons };
}

/** A number given on the command line, in its range. */
export function numberOption(name: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < low || value > high) {
      throw new Stop(`${name} takes a number from ${low} to ${high}, not “${text.slice(0, 40)}”.`);
    }
    return value;
  };
}

function worstOpen(input: ScoringInput): number {
  let worst = -1;
  for (const stage of input.stages)
    for (const touchpoint of stage.touchpoints)
      for (const evidence of touchpoint.evidence ?? [])
        if (evidence.status !== 'dismissed') worst = Math.max(worst, evidence.severity ?? 0);
  return worst;
}

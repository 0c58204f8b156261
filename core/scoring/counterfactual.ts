import type { ScoringInput, Touchpoint } from './input.ts';
import { jas1 } from './jas-1.ts';
import { assess, journeyScore } from './journey.ts';
import type { Rubric } from './rubric.ts';
import type { Score } from './score.ts';

export interface Counterfactual {
  /** Evidence id, `<touchpoint>:outcome` or `<touchpoint>:emotion`. */
  evidence: string;
  /** The journey's score if only this had not happened. */
  score: number;
  /** The difference to the score as it is. */
  regained: number;
}

/**
 * For every ledger line, the score without it: exact, because only the line's touchpoint changes and both
 * means are linear in it. All of them together take linear time. Null scores have none.
 */
export function counterfactuals(scored: Score): Counterfactual[] {
  const { score, ledger } = scored;
  if (score === null) return [];
  return ledger.map(({ evidence, regained }) => ({
    evidence,
    score: Math.min(100, score + regained),
    regained,
  }));
}

/** The journey as if the causes had not happened: evidence removed, goals achieved, emotions at their best. */
export function without(
  input: ScoringInput,
  causes: ReadonlySet<string>,
  rubric: Rubric = jas1,
): ScoringInput {
  return {
    ...input,
    stages: input.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => touchpointWithout(touchpoint, causes, rubric)),
    })),
  };
}

/** The score without several causes at once, by recomputation. What they regain is not the sum of the single ones. */
export function scoreWithout(
  input: ScoringInput,
  causes: ReadonlySet<string>,
  rubric: Rubric = jas1,
): number | null {
  return journeyScore(assess(without(input, causes, rubric), rubric)).mean;
}

export function touchpointWithout(
  touchpoint: Touchpoint,
  causes: ReadonlySet<string>,
  rubric: Rubric,
): Touchpoint {
  const { emotions, ...rest } = touchpoint;
  const changed: Touchpoint = causes.has(`${touchpoint.id}:emotion`)
    ? { ...rest, emotion: rubric.emotion.highest }
    : { ...touchpoint };
  if (causes.has(`${touchpoint.id}:outcome`)) changed.outcome = 'achieved';
  if (touchpoint.evidence) changed.evidence = touchpoint.evidence.filter((it) => !causes.has(it.id));
  return changed;
}

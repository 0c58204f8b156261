import type { ScoringInput, Touchpoint } from './input.ts';
import { jas1 } from './jas-1.ts';
import { assess, journeyScore } from './journey.ts';
import type { Rubric } from './rubric.ts';

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

import type { Dimension } from './rubric.ts';
import type { Score, TouchpointScore } from './score.ts';

/** The published shape of a score: numbers rounded to 4 decimals, keys in this order. */
export interface GoldenScore {
  score: number | null;
  remembered: number | null;
  stages: Record<string, number>;
  touchpoints: Record<string, TouchpointScore>;
  ledger: { stage: string; touchpoint: string; dimension: string; evidence: string; points: number }[];
}

/** What the published shape is made of; `dimension` may be any text, as a stored score has it. */
type Scored = Pick<Score, 'score' | 'remembered' | 'stages'> & {
  touchpoints: Record<
    string,
    { score: number | null; coverage: number } & { [key in Dimension]?: number | undefined }
  >;
  ledger: readonly GoldenScore['ledger'][number][];
};

/** What is printed and stored as JSON, and compared with the golden files. */
export function toGoldenShape(score: Scored): GoldenScore {
  return {
    score: rounded(score.score),
    remembered: rounded(score.remembered),
    stages: mapped(score.stages, (it) => rounded(it)),
    touchpoints: mapped(score.touchpoints, (it) => ({
      score: rounded(it.score),
      ...(it.effectiveness !== undefined && { effectiveness: rounded(it.effectiveness) }),
      ...(it.ease !== undefined && { ease: rounded(it.ease) }),
      ...(it.emotion !== undefined && { emotion: rounded(it.emotion) }),
      coverage: rounded(it.coverage),
    })),
    ledger: score.ledger.map(({ stage, touchpoint, dimension, evidence, points }) => ({
      stage,
      touchpoint,
      dimension,
      evidence,
      points: rounded(points),
    })),
  };
}

function rounded(value: number): number;
function rounded(value: number | null): number | null;
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}

function mapped<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

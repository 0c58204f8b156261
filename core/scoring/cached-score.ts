import { z } from '../zod.ts';
import { type GoldenScore, toGoldenShape } from './golden-shape.ts';
import type { Score } from './score.ts';

const points = z.number();
const cachedScore = z.object({
  score: points.nullable(),
  remembered: points.nullable(),
  stages: z.record(z.string(), points),
  touchpoints: z.record(
    z.string(),
    z.object({
      score: points.nullable(),
      effectiveness: points.optional(),
      ease: points.optional(),
      emotion: points.optional(),
      coverage: points,
    }),
  ),
  ledger: z.array(
    z.object({
      stage: z.string(),
      touchpoint: z.string(),
      dimension: z.string(),
      evidence: z.string(),
      points,
    }),
  ),
});

export interface CacheCheck {
  /** `absent`: the file carries no score; `unreadable`: what it carries is none. */
  cache: 'same' | 'differs' | 'absent' | 'unreadable';
  /** Where the two differ, at most ten: `stages.awareness: the file says 80, its evidence gives 56.5`. */
  differences: string[];
}

const mostDifferences = 10;

/**
 * Compares the score a file carries with the one its evidence gives, to four decimals. The cache is never trusted: a
 * difference means that somebody changed the file, or that it was scored by another version.
 */
export function checkCachedScore(cached: unknown, recomputed: Score): CacheCheck {
  if (cached === undefined || cached === null) return { cache: 'absent', differences: [] };
  const parsed = cachedScore.safeParse(cached);
  if (!parsed.success) return { cache: 'unreadable', differences: [] };
  const said = flat(toGoldenShape(parsed.data));
  const given = flat(toGoldenShape(recomputed));
  const differences = [...new Set([...given.keys(), ...said.keys()])]
    .filter((key) => said.get(key) !== given.get(key))
    .map(
      (key) =>
        `${key}: the file says ${said.get(key) ?? 'nothing'}, its evidence gives ${given.get(key) ?? 'nothing'}`,
    );
  return {
    cache: differences.length === 0 ? 'same' : 'differs',
    differences: differences.slice(0, mostDifferences),
  };
}

/** Every number of a score by a name a person can follow. */
function flat(score: GoldenScore): Map<string, number | null> {
  return new Map<string, number | null>([
    ['score', score.score],
    ['remembered', score.remembered],
    ...Object.entries(score.stages).map(([id, value]) => [`stages.${id}`, value] as const),
    ...Object.entries(score.touchpoints).map(([id, value]) => [`touchpoints.${id}`, value.score] as const),
    ...score.ledger.map(
      (it) => [`ledger.${it.touchpoint}.${it.dimension}.${it.evidence}`, it.points] as const,
    ),
  ]);
}

import { type ComparedGroup, compareAcrossModels } from '../../../core/stages/compare-scores.ts';
import type { Published } from './published.ts';

type Scored = Pick<Published, 'audit' | 'score'>;

/** A stretch of the customer's life as two audits call and score it. */
export type Stretch = {
  a: readonly string[];
  b: readonly string[];
} & Pick<ComparedGroup, 'scoreA' | 'scoreB' | 'difference'>;

export type AcrossModels<T> = { a: T; b: T; rows: readonly Stretch[] };

/** The first audit beside the first one of each other stage model; empty when all use one. Stretches nobody scored are left out. */
export function acrossModels<T extends Scored>(audits: readonly T[]): readonly AcrossModels<T>[] {
  const [a, ...others] = [...Map.groupBy(audits, ({ audit }) => audit.framework.id).values()].flatMap(
    ([first]) => (first ? [first] : []),
  );
  return a === undefined ? [] : others.map((b) => ({ a, b, rows: rowsOf(a, b) }));
}

function rowsOf(a: Scored, b: Scored): Stretch[] {
  return compareAcrossModels(modelOf(a), modelOf(b))
    .filter(({ scoreA, scoreB }) => scoreA !== null || scoreB !== null)
    .map((it) => ({ ...it, a: namesOf(a, it.a), b: namesOf(b, it.b) }));
}

const modelOf = ({ audit, score }: Scored) => ({ model: audit.framework, scores: score.stages });

function namesOf({ audit }: Scored, ids: readonly string[]): string[] {
  return audit.framework.stages.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

import type { StageModel } from '../journey/stage-model.ts';
import { counterparts, type LifePart, lifeParts, partsOf } from './crosswalk.ts';

/** Stages of two models that can only be compared together: `a` and `b` cover the same stretch. One side may be empty. */
export interface StageGroup {
  a: string[];
  b: string[];
  parts: LifePart[];
}

/**
 * Lines two models up: the smallest groups of stages that have no counterpart outside their group, in the order of a
 * customer's life. A stage without a counterpart stands alone, after the stage it follows in its own model.
 * Every stage of both models is in exactly one group.
 */
export function lineUp(a: StageModel, b: StageModel): StageGroup[] {
  const groups: StageGroup[] = [];
  const groupOf = new Map<string, StageGroup>();
  const visit = (side: 'a' | 'b', stage: string, group: StageGroup): void => {
    if (groupOf.has(`${side}/${stage}`)) return;
    groupOf.set(`${side}/${stage}`, group);
    group[side].push(stage);
    const [from, to] = side === 'a' ? [a, b] : [b, a];
    for (const part of partsOf(from, stage)) if (!group.parts.includes(part)) group.parts.push(part);
    for (const next of counterparts(from, stage, to)) visit(side === 'a' ? 'b' : 'a', next.stage, group);
  };
  const ranks = new Map<StageGroup, number>();
  for (const [side, model] of [
    ['a', a],
    ['b', b],
  ] as const) {
    let last = -1;
    for (const { id } of model.stages) {
      const known = groupOf.get(`${side}/${id}`);
      const group = known ?? { a: [], b: [], parts: [] };
      if (known === undefined) {
        visit(side, id, group);
        groups.push(group);
        ranks.set(group, rankOf(group) ?? last + 0.001);
      }
      last = ranks.get(group) ?? last;
    }
  }
  return groups
    .map((group) => ({ group: inOrder(group, a, b), rank: ranks.get(group) ?? 0 }))
    .sort((left, right) => left.rank - right.rank)
    .map((it) => it.group);
}

function rankOf(group: StageGroup): number | undefined {
  const ranks = group.parts.map((part) => lifeParts.indexOf(part));
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

function inOrder(group: StageGroup, a: StageModel, b: StageModel): StageGroup {
  const sorted = (model: StageModel, ids: readonly string[]) =>
    model.stages.map((it) => it.id).filter((id) => ids.includes(id));
  const parts = lifeParts.filter((part) => group.parts.includes(part));
  return { a: sorted(a, group.a), b: sorted(b, group.b), parts };
}

import type { PlanStep } from '../journey/plan.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { libraryKey } from '../stages/library.ts';

/** Share of words two names must have in common to be taken for the same; ours. */
export const leastShared = 0.5;

/**
 * How surely a touchpoint is the step that was planned, 0–1, for the pairs where it may be: 0.9 for the same id, library
 * entry or name, less for names that share at least half of their words; the same stage and the same channel add 0.05 each.
 * One map per step, from the touchpoint's index. Costs as much as there are shared words, not steps × touchpoints.
 */
export function similarities(
  steps: readonly PlanStep[],
  touchpoints: readonly Touchpoint[],
): ReadonlyMap<number, number>[] {
  const byKey = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const words = touchpoints.map((it) => wordsOf(it.name));
  touchpoints.forEach((touchpoint, index) => {
    for (const key of keysOf(touchpoint)) push(byKey, key, index);
    for (const word of words[index] ?? []) push(byWord, word, index);
  });
  return steps.map((step) => {
    const own = wordsOf(step.name);
    const shared = new Map<number, number>();
    for (const word of own) for (const j of byWord.get(word) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    const row = new Map<number, number>();
    for (const [j, count] of shared) {
      const dice = (2 * count) / (own.size + (words[j]?.size ?? 0));
      if (dice >= leastShared) row.set(j, 0.8 * dice);
    }
    for (const key of [step.id, `#${libraryKey(step.id)}`, plain(step.name)]) {
      for (const j of byKey.get(key) ?? []) row.set(j, 0.9);
    }
    for (const [j, value] of row) row.set(j, value + bonus(step, touchpoints[j]));
    return row;
  });
}

function bonus(step: PlanStep, touchpoint: Touchpoint | undefined): number {
  return (touchpoint?.stage === step.stage ? 0.05 : 0) + (touchpoint?.channel === step.channel ? 0.05 : 0);
}

function keysOf({ id, name, libraryId }: Touchpoint): string[] {
  const keys = [id, plain(name)];
  if (libraryId !== undefined) keys.push(libraryId, `#${libraryKey(libraryId)}`);
  return keys.filter((key) => key !== '');
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    plain(name)
      .split(' ')
      .filter((word) => word !== ''),
  );

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

import type { PlanStep } from '../journey/plan.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { libraryKey } from '../stages/library.ts';

/** Two names are taken for the same when they share more than this part of their words; ours. */
export const leastShared = 0.5;

/**
 * How surely a touchpoint is the step that was planned, 0–1, for the pairs where it may be: 0.9 for the same id, library
 * entry or name, less for names that share more than half of their words; the same stage and the same channel add 0.05 each.
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
  const shared = new Uint16Array(touchpoints.length);
  return steps.map((step) => {
    const own = wordsOf(step.name);
    const touched: number[] = [];
    for (const word of own) {
      for (const j of byWord.get(word) ?? []) {
        if (shared[j] === 0) touched.push(j);
        shared[j] = (shared[j] ?? 0) + 1;
      }
    }
    const row = new Map<number, number>();
    for (const j of touched) {
      const dice = (2 * (shared[j] ?? 0)) / (own.size + (words[j]?.size ?? 0));
      if (dice > leastShared) row.set(j, 0.8 * dice);
      shared[j] = 0;
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

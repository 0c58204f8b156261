import type { Audit } from '../../../core/journey/audit.ts';

/** What the persona wants in this stage: the goal given for it, else that of the nearest stage before it. */
export function goalHere(audit: Audit, stage: string): string | undefined {
  const at = audit.stages.findIndex((it) => it.id === stage);
  const before = audit.stages.slice(0, at < 0 ? undefined : at + 1).reverse();
  for (const { id } of before) {
    const goal = audit.goals.findLast((it) => it.stage === id && it.team === undefined);
    if (goal?.text) return goal.text;
  }
  return audit.goals.find((it) => it.text && it.team === undefined)?.text;
}

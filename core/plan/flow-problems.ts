import type { Plan } from '../journey/plan.ts';

/** Does the flow say what happens to people who never react (A3)? */
export function hasInactiveBranch(plan: Pick<Plan, 'steps'>): boolean {
  return plan.steps.some((it) => it.branch?.on === 'inactive');
}

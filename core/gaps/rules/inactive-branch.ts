import { hasInactiveBranch } from '../../plan/flow-problems.ts';
import type { GapRule } from '../rule.ts';

/** An automation flow does not say what happens to people who never react (A3). */
export const inactiveBranch: GapRule = {
  id: 'inactive-branch',
  version: 1,
  about: 'A flow has no way for people who do not react.',
  class: 'churn-risk',
  severity: 2,
  recommendation:
    'Lead them to another subject. If they stay silent, ask “Would you like to stay?” and take them off the list 24 hours later.',
  check({ plan }) {
    const first = plan?.steps[0];
    const isFlow = plan?.aim !== undefined || plan?.steps.some((it) => it.branch !== undefined);
    if (plan === undefined || first === undefined || !isFlow) return 'not-applicable';
    if (hasInactiveBranch(plan)) return [];
    return [{ stage: first.stage, subject: plan.id, title: `${plan.name}: no way for inactive people` }];
  },
};

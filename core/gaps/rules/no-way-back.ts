import { walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** The customer is stuck and there is no recovery path (T14). */
export const noWayBack: GapRule = {
  id: 'no-way-back',
  version: 1,
  about: 'A blocked goal has no way back: the customer is stuck.',
  class: 'churn-risk',
  severity: 3,
  recommendation: 'Offer a way on from here: back, another way, or a person to ask.',
  check(audit) {
    const blocked = walkedTouchpoints(audit).filter((it) => it.outcome === 'blocked');
    if (blocked.length === 0) return 'not-applicable';
    return blocked
      .filter((it) => !it.routes.some((route) => route.back))
      .map((it) => ({ stage: it.stage, touchpoint: it.id, title: `${it.name}: blocked, and no way back` }));
  },
};

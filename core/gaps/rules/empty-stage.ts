import { walkedStretch } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Nothing meets the customer in a stage between two that were walked (T11). */
export const emptyStage: GapRule = {
  id: 'empty-stage',
  version: 1,
  about: 'A stage between two others has no touchpoint at all.',
  class: 'churn-risk',
  severity: 2,
  recommendation:
    'Add at least one touchpoint that carries the customer from the stage before to the one after.',
  check(audit) {
    const stretch = walkedStretch(audit);
    if (stretch.length === 0) return 'not-applicable';
    return stretch
      .filter((it) => it.walked.length === 0)
      .map(({ model }) => ({ stage: model.id, title: `No touchpoint in ${model.name}` }));
  },
};

import { dayMs } from '../../plan/promised-times.ts';
import { reviewState } from '../cadence.ts';
import type { GapRule } from '../rule.ts';

/** Nobody walked this journey for longer than its review cadence allows (F7, A5). */
export const reviewOverdue: GapRule = {
  id: 'review-overdue',
  version: 1,
  about: 'The journey was not walked again in time: monthly or at least quarterly.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Walk it again, and look at what changed.',
  check(audit, context) {
    const stage = audit.stages[0];
    if (stage === undefined || audit.audit.state !== 'stopped') return 'not-applicable';
    const { overdueMs, walkedAgoMs, everyMs } = reviewState(audit, context.now, context.reviewEveryMs);
    if (overdueMs <= 0) return [];
    return [
      {
        stage: stage.id,
        subject: 'journey',
        title: `Last walked ${Math.floor(walkedAgoMs / dayMs)} days ago: a review is due`,
        numbers: { walkedAgoMs, everyMs, overdueMs },
      },
    ];
  },
};

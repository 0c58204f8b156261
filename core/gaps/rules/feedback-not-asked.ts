import { walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Nobody asked the customer how it went: at a touchpoint where the auditor says so, or in the whole walk (F7). */
export const feedbackNotAsked: GapRule = {
  id: 'feedback-not-asked',
  version: 1,
  about: 'The customer is never asked for feedback.',
  class: 'opportunity',
  severity: 1,
  recommendation: 'Ask one short question right after it happened, while it is fresh.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit);
    const last = touchpoints.at(-1);
    if (last === undefined) return 'not-applicable';
    if (touchpoints.every((it) => it.feedback === undefined)) {
      return [{ stage: last.stage, subject: 'walk', title: 'Nobody asked for feedback in the whole walk' }];
    }
    return touchpoints
      .filter((it) => it.feedback?.asked === false)
      .map((it) => ({ stage: it.stage, touchpoint: it.id, title: `${it.name}: nobody asked for feedback` }));
  },
};

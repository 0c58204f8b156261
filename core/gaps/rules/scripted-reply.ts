import { hasTag, walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** An answer read from a script (F9). */
export const scriptedReply: GapRule = {
  id: 'scripted-reply',
  version: 1,
  about: 'An answer was read from a script instead of given to this customer.',
  class: 'pain',
  severity: 2,
  recommendation: 'Give the people who answer goals and knowledge instead of a script.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit).filter((it) => it.direct);
    if (touchpoints.length === 0) return 'not-applicable';
    return touchpoints
      .filter((it) => hasTag(it, audit, 'scripted'))
      .map((it) => ({
        stage: it.stage,
        touchpoint: it.id,
        title: `${it.name}: the answer came from a script`,
      }));
  },
};

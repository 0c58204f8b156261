import { walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Feedback was asked for and given, and nobody said thank you (F7). */
export const feedbackNotThanked: GapRule = {
  id: 'feedback-not-thanked',
  version: 1,
  about: 'Feedback was given and nobody thanked for it.',
  class: 'pain',
  severity: 1,
  recommendation: 'Thank for it at once, and tell later what came of it.',
  check(audit) {
    const asked = walkedTouchpoints(audit).filter((it) => it.feedback?.asked);
    if (asked.length === 0) return 'not-applicable';
    return asked
      .filter((it) => it.feedback?.thanked === false)
      .map((it) => ({ stage: it.stage, touchpoint: it.id, title: `${it.name}: no thanks for the feedback` }));
  },
};

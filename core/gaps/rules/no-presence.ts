import { answers, hasTag, walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** The company is met nowhere but on its own site: no blog, no social media, no cross-promotion (F8). */
export const noPresence: GapRule = {
  id: 'no-presence',
  version: 1,
  about: 'There is no blog, no social media and no cross-promotion to meet the company on.',
  class: 'opportunity',
  severity: 1,
  recommendation: 'Choose the one channel this persona really uses, and be there regularly.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit);
    const first = touchpoints[0];
    if (first === undefined || first.stage !== audit.framework.stages[0]?.id) return 'not-applicable';
    const met = touchpoints.some(
      (it) =>
        it.channel === 'social' ||
        answers(it, ['social-media', 'podcast', 'newsletter']) ||
        /\bblog\b/i.test(`${it.name} ${it.url ?? ''}`) ||
        hasTag(it, audit, 'social', 'blog', 'cross-promotion'),
    );
    return met
      ? []
      : [{ stage: first.stage, subject: 'walk', title: 'No blog, social media or cross-promotion met' }];
  },
};

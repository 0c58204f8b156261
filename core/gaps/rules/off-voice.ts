import { hasTag, walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Touchpoints that do not sound like the same company (F10). */
export const offVoice: GapRule = {
  id: 'off-voice',
  version: 1,
  about: 'A touchpoint does not speak with the voice of the others.',
  class: 'pain',
  severity: 1,
  recommendation: 'Rewrite it after the style guide: same words, same tone, same form of address.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit);
    if (touchpoints.length === 0) return 'not-applicable';
    return touchpoints
      .filter((it) => hasTag(it, audit, 'off-voice'))
      .map((it) => ({
        stage: it.stage,
        touchpoint: it.id,
        title: `${it.name}: another voice than elsewhere`,
      }));
  },
};

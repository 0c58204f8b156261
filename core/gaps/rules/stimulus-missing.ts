import { walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** A feeling was noted without what caused it (T17). */
export const stimulusMissing: GapRule = {
  id: 'stimulus-missing',
  version: 1,
  about: 'An emotion was noted without what caused it.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Name the stimulus: the word, the button, the wait that made the difference.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit).filter((it) => it.emotions.length > 0);
    if (touchpoints.length === 0) return 'not-applicable';
    return touchpoints.flatMap((it) => {
      const bare = it.emotions.filter((emotion) => emotion.value !== 0 && emotion.stimulus.trim() === '');
      if (bare.length === 0) return [];
      const title = `${it.name}: a feeling without its cause`;
      return [{ stage: it.stage, touchpoint: it.id, title, evidence: bare.map((emotion) => emotion.id) }];
    });
  },
};

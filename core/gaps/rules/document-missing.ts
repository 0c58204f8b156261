import { walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** A document of a touchpoint does not exist (T12). */
export const documentMissing: GapRule = {
  id: 'document-missing',
  version: 1,
  about: 'A document that belongs to a touchpoint does not exist.',
  class: 'pain',
  severity: 2,
  recommendation: 'Write it, name its owner and link it at the touchpoint.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit).filter((it) => it.documents.length > 0);
    if (touchpoints.length === 0) return 'not-applicable';
    return touchpoints.flatMap((touchpoint) =>
      touchpoint.documents
        .filter((it) => !it.exists)
        .map((it) => ({
          stage: touchpoint.stage,
          touchpoint: touchpoint.id,
          subject: it.id,
          title: `${touchpoint.name}: “${it.name}” is missing`,
        })),
    );
  },
};

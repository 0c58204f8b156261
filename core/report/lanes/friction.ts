import type { Finding } from '../../journey/finding.ts';
import { findingMark, findingValue } from '../finding-words.ts';
import type { JourneyView } from '../journey-view.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What hurt, gravest first within each touchpoint. */
export const friction: LaneDefinition = {
  id: 'friction',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      (view.findingsAt.get(touchpoint.id) ?? []).filter(isFriction).map((finding) => {
        const note = noteOf(finding, view);
        return {
          ...aboutTouchpoint(touchpoint, stage, view),
          finding: finding.id,
          text: finding.count > 1 ? `${finding.title} ×${finding.count}` : finding.title,
          mark: findingMark(finding),
          ...(note === '' ? {} : { note }),
        };
      }),
    ),
  empty: (words) => words.map.noFriction,
};

function isFriction(finding: Finding): boolean {
  return (finding.class === 'pain' || finding.class === 'churn-risk') && !finding.kind.startsWith('gap-');
}

function noteOf(finding: Finding, { words }: JourneyView): string {
  return [
    findingValue(finding, words),
    finding.class === 'churn-risk' ? words.classes['churn-risk'] : '',
    finding.status === 'unreviewed' ? words.statuses.unreviewed : '',
    finding.work === 'fixed' ? words.workStates.fixed : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

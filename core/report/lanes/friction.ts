import type { Finding } from '../../journey/finding.ts';
import { findingTitle } from '../finding-title.ts';
import { findingMark, findingValue } from '../finding-words.ts';
import type { JourneyView } from '../journey-view.ts';
import type { LaneDefinition } from './define-lane.ts';
import { isGap, stageFindings } from './stage-findings.ts';

/** What hurt, gravest first. */
export const friction: LaneDefinition = {
  id: 'friction',
  items: (stage, view) =>
    [...stageFindings(stage, view, isFriction)]
      .sort((a, b) => gravity(b.finding) - gravity(a.finding))
      .map(({ finding, about }) => {
        const title = findingTitle(finding, view.words);
        const note = noteOf(finding, view);
        return {
          ...about,
          finding: finding.id,
          text: finding.count > 1 ? `${title} ×${finding.count}` : title,
          mark: findingMark(finding),
          ...(note === '' ? {} : { note }),
        };
      }),
  empty: (words) => words.map.noFriction,
};

/** What was measured ranks between minor and major, as in the list of findings. */
const gravity = (finding: Finding): number => finding.severity ?? 2.5;

function isFriction(finding: Finding): boolean {
  return (finding.class === 'pain' || finding.class === 'churn-risk') && !isGap(finding);
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

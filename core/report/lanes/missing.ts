import { findingTitle } from '../finding-title.ts';
import type { LaneDefinition } from './define-lane.ts';
import { isGap, stageFindings } from './stage-findings.ts';

/** Gaps somebody confirmed, and those that hurt a customer; the rest of them stand in the report's list. */
export const missing: LaneDefinition = {
  id: 'missing',
  items: (stage, view) =>
    stageFindings(
      stage,
      view,
      (finding) => isGap(finding) && (finding.status === 'confirmed' || (finding.severity ?? 0) >= 2),
    ).map(({ finding, about }) => ({
      ...about,
      finding: finding.id,
      text: findingTitle(finding, view.words),
      mark: { kind: 'icon', name: 'missing', tone: 'mid' },
    })),
};

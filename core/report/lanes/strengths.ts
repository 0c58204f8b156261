import type { Item } from '../map/item.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';
import { stageFindings } from './stage-findings.ts';

/** What went better than it had to: a map that shows only pain teaches only fear. */
export const strengths: LaneDefinition = {
  id: 'strengths',
  items(stage, view) {
    const found = stageFindings(stage, view, (finding) => finding.class === 'delight').map(
      ({ finding, about }): Item => ({ ...about, text: finding.title, finding: finding.id }),
    );
    const noted = stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.notes
        .filter((note) => note.kind === 'delight')
        .map((note): Item => ({ ...aboutTouchpoint(touchpoint, stage, view), text: note.text })),
    );
    return [...found, ...noted].map((item) => ({
      ...item,
      mark: { kind: 'icon', name: 'strength', tone: 'good' },
    }));
  },
};

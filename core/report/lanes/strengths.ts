import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What went better than it had to: a map that shows only pain teaches only fear. */
export const strengths: LaneDefinition = {
  id: 'strengths',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) => {
      const found = (view.findingsAt.get(touchpoint.id) ?? [])
        .filter((finding) => finding.class === 'delight')
        .map((finding) => ({ text: finding.title, finding: finding.id }));
      const noted = touchpoint.notes
        .filter((note) => note.kind === 'delight')
        .map((note) => ({ text: note.text }));
      return [...found, ...noted].map((item) => ({
        ...aboutTouchpoint(touchpoint, stage, view),
        ...item,
        mark: { kind: 'icon', name: 'strength', tone: 'good' },
      }));
    }),
};

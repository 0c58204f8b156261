import type { Item } from '../map/item.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';
import { isGap, stageFindings } from './stage-findings.ts';

/** Opportunities found, ideas had, experiments tried. */
export const ideas: LaneDefinition = {
  id: 'ideas',
  items(stage, view) {
    const found = stageFindings(
      stage,
      view,
      (finding) => finding.class === 'opportunity' && !isGap(finding),
    ).map(({ finding, about }): Item => ({ ...about, text: finding.title, finding: finding.id }));
    const noted = stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.notes
        .filter((note) => note.kind === 'idea' || note.kind === 'experiment')
        .map(
          (note): Item => ({
            ...aboutTouchpoint(touchpoint, stage, view),
            text: note.text,
            ...(note.kind === 'experiment' ? { note: view.words.noteKinds.experiment } : {}),
          }),
        ),
    );
    return [...found, ...noted].map((item) => ({
      ...item,
      mark: { kind: 'icon', name: 'idea', tone: 'accent' },
    }));
  },
};

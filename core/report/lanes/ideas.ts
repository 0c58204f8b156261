import type { Item } from '../map/item.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** Opportunities found, ideas had, experiments tried. */
export const ideas: LaneDefinition = {
  id: 'ideas',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) => {
      const found: Item[] = (view.findingsAt.get(touchpoint.id) ?? [])
        .filter((finding) => finding.class === 'opportunity' && !finding.kind.startsWith('gap-'))
        .map((finding) => ({ text: finding.title, finding: finding.id }));
      const noted: Item[] = touchpoint.notes
        .filter((note) => note.kind === 'idea' || note.kind === 'experiment')
        .map((note) =>
          note.kind === 'idea'
            ? { text: note.text }
            : { text: note.text, note: view.words.noteKinds.experiment },
        );
      return [...found, ...noted].map((item) => ({
        ...aboutTouchpoint(touchpoint, stage, view),
        ...item,
        mark: { kind: 'icon', name: 'idea', tone: 'accent' },
      }));
    }),
};

import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What went through their head, and what they said. */
export const thinking: LaneDefinition = {
  id: 'thinking',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.notes
        .filter((note) => note.kind === 'thinking' || note.kind === 'quote')
        .map((note) => ({
          ...aboutTouchpoint(touchpoint, stage, view),
          text: note.kind === 'quote' ? view.words.quoted(note.text) : note.text,
          italic: true,
        })),
    ),
};

import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** Documents handed over, and those that should have been. */
export const documents: LaneDefinition = {
  id: 'documents',
  quiet: true,
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.documents.map((document) => ({
        ...aboutTouchpoint(touchpoint, stage, view),
        text: document.exists ? document.name : view.words.map.documentMissing(document.name),
        mark: document.exists
          ? { kind: 'icon', name: 'document', tone: 'muted' }
          : { kind: 'icon', name: 'document-missing', tone: 'bad' },
        ...(document.exists ? {} : { tone: 'bad' as const }),
      })),
    ),
};

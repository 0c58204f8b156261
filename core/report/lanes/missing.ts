import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What the map itself lacks: no owner, no hand-over, a document nobody wrote. */
export const missing: LaneDefinition = {
  id: 'missing',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      (view.findingsAt.get(touchpoint.id) ?? [])
        .filter((finding) => finding.kind.startsWith('gap-'))
        .map((finding) => ({
          ...aboutTouchpoint(touchpoint, stage, view),
          finding: finding.id,
          text: finding.title,
          mark: { kind: 'icon', name: 'missing', tone: 'mid' },
        })),
    ),
};

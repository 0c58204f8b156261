import type { Item } from '../map/item.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** Who is in charge: of the stage, of single touchpoints, and where the work changes hands. */
export const owners: LaneDefinition = {
  id: 'owners',
  quiet: true,
  items(stage, view) {
    const ofStage = stage.model?.owner;
    const named = new Set(
      stage.touchpoints.flatMap((it) => it.owner ?? []).filter((name) => name !== ofStage),
    );
    const people: Item[] = [ofStage ?? '', ...named]
      .filter(Boolean)
      .map((text) => ({ text, mark: { kind: 'icon', name: 'person', tone: 'muted' } }));
    const handovers = stage.touchpoints.flatMap((touchpoint): Item[] =>
      touchpoint.handover
        ? [
            {
              ...aboutTouchpoint(touchpoint, stage, view),
              text: `${touchpoint.handover.from} → ${touchpoint.handover.to}`,
              mark: { kind: 'icon', name: 'handover', tone: 'accent' },
            },
          ]
        : [],
    );
    return [...people, ...handovers];
  },
};

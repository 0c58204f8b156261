import type { IconName } from '../icons.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

const icons = { customer: 'person', company: 'company', third: 'third' } as const satisfies Record<
  string,
  IconName
>;

/** Who does what: the customer, the company, third parties. */
export const actions: LaneDefinition = {
  id: 'actions',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.actions.map(({ party, who, text }) => ({
        ...aboutTouchpoint(touchpoint, stage, view),
        text: who === '' ? text : `${who}: ${text}`,
        mark: { kind: 'icon', name: icons[party], tone: party === 'customer' ? 'accent' : 'muted' },
      })),
    ),
};

import type { Touchpoint } from '../../journey/touchpoint.ts';
import type { JourneyView, StageView } from '../journey-view.ts';
import type { Item } from '../map/item.ts';

/** Which touchpoint an item belongs to; its number only where the stage leaves a doubt. */
export function aboutTouchpoint(
  touchpoint: Touchpoint,
  stage: StageView,
  view: JourneyView,
): Pick<Item, 'touchpoint' | 'ref'> {
  const number = view.numberOf.get(touchpoint.id);
  return {
    touchpoint: touchpoint.id,
    ...(stage.touchpoints.length > 1 && number !== undefined ? { ref: number } : {}),
  };
}

import type { JourneyView, StageView } from '../journey-view.ts';
import type { Item, LaneId } from '../map/item.ts';
import type { Messages } from '../messages/messages-for.ts';

/** A lane: what it shows of one stage. Lanes know nothing of one another, nor of drawing. */
export interface LaneDefinition {
  id: LaneId;
  quiet?: boolean;
  items: (stage: StageView, view: JourneyView) => readonly Item[];
  empty?: (words: Messages) => string;
}

import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** Every rating with what caused it. The map draws this lane as a curve; tables and the timeline list it. */
export const emotion: LaneDefinition = {
  id: 'emotion',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.emotions.map(({ value, stimulus }) => ({
        ...aboutTouchpoint(touchpoint, stage, view),
        text: stimulus || view.words.emotions(value),
        mark: { kind: 'face', value },
      })),
    ),
  empty: (words) => words.map.noEmotion,
};

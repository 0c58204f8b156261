import type { JourneyView } from '../journey-view.ts';
import type { Column } from './columns.ts';

/** One emotion rating with its place along the curve. */
export interface Rating {
  x: number;
  value: number;
  stimulus: string;
  touchpoint: string;
  number: number;
  stage: number;
}

/** The stretch of the curve's row that belongs to a touchpoint. */
export interface Slot {
  touchpoint: string;
  number: number;
  x: number;
  width: number;
  momentOfTruth: boolean;
}

/** Touchpoints share their stage's width evenly; several ratings share their touchpoint's. */
export function ratingsOf(
  view: JourneyView,
  columns: readonly (Column | undefined)[],
): { ratings: Rating[]; slots: Slot[] } {
  const ratings: Rating[] = [];
  const slots: Slot[] = [];
  view.stages.forEach((stage, index) => {
    const column = columns[index];
    if (!column) return;
    const places = stage.touchpoints.map((touchpoint) => Math.max(1, touchpoint.emotions.length));
    const inner = column.width - 16;
    const unit =
      inner /
      Math.max(
        1,
        places.reduce((sum, count) => sum + count, 0),
      );
    let x = column.x + 8;
    stage.touchpoints.forEach((touchpoint, at) => {
      const width = unit * (places[at] ?? 1);
      const number = view.numberOf.get(touchpoint.id) ?? 0;
      slots.push({ touchpoint: touchpoint.id, number, x, width, momentOfTruth: touchpoint.momentOfTruth });
      touchpoint.emotions.forEach(({ value, stimulus }, position) => {
        const place = x + unit * (position + 0.5);
        ratings.push({ x: place, value, stimulus, touchpoint: touchpoint.id, number, stage: index });
      });
      x += width;
    });
  });
  return { ratings, slots };
}

/** The columns another journey's stages fall into: those of the same stage id, and none for a stage that is not drawn. */
export function sharedColumns(
  view: JourneyView,
  drawn: JourneyView,
  columns: readonly Column[],
): (Column | undefined)[] {
  return view.stages.map(({ stage }) => columns[drawn.stages.findIndex((it) => it.stage.id === stage.id)]);
}

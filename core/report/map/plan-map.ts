import type { JourneyView } from '../journey-view.ts';
import { onceForEach } from '../once-for-each.ts';
import { columnsOf } from './columns.ts';
import { type EmotionPlan, planEmotion } from './emotion-plan.ts';
import type { Item, Lane, LaneId } from './item.ts';
import { lanesOf } from './lanes-of.ts';
import { layoutMap, type MapLayout, namesPx, type RowPlan } from './layout.ts';
import { nothingYetPx } from './nothing-yet.ts';
import type { OtherCurve } from './other-curves.ts';
import type { Rating } from './ratings.ts';

/** What decides where things go. */
export interface MapFrame {
  widthPx: number;
  lanes: readonly LaneId[] | undefined;
  others: readonly OtherCurve[];
}

/** Where everything goes; `emotion` is undefined where nothing was felt. */
export interface MapPlan {
  layout: MapLayout;
  emotion: EmotionPlan | undefined;
}

/** Width of a map that nobody asked to be of another. */
export const usualPx = 1232;

/** Finding a place for every word is most of the work, so a page's map and the same map as a file find them once. */
export function planMap(view: JourneyView, frame: MapFrame): MapPlan {
  const isUsual = frame.widthPx === usualPx && frame.lanes === undefined && frame.others.length === 0;
  return isUsual ? usualPlan(view) : planOf(view, frame);
}

const usualPlan = onceForEach(
  (view: JourneyView): MapPlan => planOf(view, { widthPx: usualPx, lanes: undefined, others: [] }),
);

function planOf(view: JourneyView, frame: MapFrame): MapPlan {
  const lanes = lanesOf(view, frame.lanes);
  const columns = columnsOf(view, lanes, namesPx, frame.widthPx - namesPx);
  const emotion = planEmotion(view, columns, frame.others);
  return { emotion, layout: layoutMap(view, rowPlans(lanes, emotion, view), columns) };
}

function rowPlans(lanes: readonly Lane[], emotion: EmotionPlan | undefined, view: JourneyView): RowPlan[] {
  return lanes.flatMap((lane): RowPlan[] => {
    if (lane.id !== 'emotion') return [lane];
    if (!emotion) return [{ ...lane, heightPx: nothingYetPx }];
    const row = { ...lane, heightPx: emotion.heightPx };
    return emotion.left.length === 0 ? [row] : [row, causesLane(emotion.left, view)];
  });
}

/** Causes that found no room beside their faces, with the faces to find them by. */
function causesLane(left: readonly Rating[], view: JourneyView): Lane {
  return {
    id: 'causes',
    label: view.words.map.lanes.causes,
    quiet: true,
    cells: view.stages.map((_, index) =>
      left
        .filter((rating) => rating.stage === index)
        .map(
          (rating): Item => ({
            text: rating.stimulus,
            mark: { kind: 'face', value: rating.value },
            touchpoint: rating.touchpoint,
            ref: rating.number,
          }),
        ),
    ),
  };
}

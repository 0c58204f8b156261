import { type Markup, svg, trusted } from '../escape.ts';
import { type JourneyView, journeyView } from '../journey-view.ts';
import type { Messages } from '../messages/messages-for.ts';
import type { Paint } from '../paint.ts';
import type { ReportData } from '../report-data.ts';
import { type Column, columnsOf } from './columns.ts';
import { drawCorner, drawFrame, drawGround, drawHeads, drawNameLines, drawNames } from './draw-frame.ts';
import { drawRow } from './draw-row.ts';
import { type DrawnEmotionRow, drawEmotionRow, emotionHeight } from './emotion-row.ts';
import type { Item, Lane, LaneId } from './item.ts';
import { lanesOf } from './lanes-of.ts';
import { layoutMap, type MapLayout, namesPx, type RowPlan } from './layout.ts';
import { nothingYet, nothingYetPx } from './nothing-yet.ts';
import type { OtherCurve } from './other-curves.ts';
import type { Rating } from './ratings.ts';

export interface MapLook {
  words: Messages;
  paint: Paint;
  widthPx: number;
  lanes: readonly LaneId[] | undefined;
  ids: string;
  interactive: boolean;
  others: readonly OtherCurve[];
  before: ReportData | undefined;
}

export interface DrawnMap {
  view: JourneyView;
  layout: MapLayout;
  ground: Markup;
  heads: Markup;
  names: Markup;
  /** What covers the corner where both stick. */
  corner: Markup;
  nameLines: Markup;
  rows: readonly Markup[];
  frame: Markup;
}

/** The parts of the map, all in the same coordinates, so that a page can let heads and names stick. */
export function drawMap(data: ReportData, look: MapLook): DrawnMap {
  const { words, paint } = look;
  const view = journeyView(data, words);
  const lanes = lanesOf(view, look.lanes);
  const columns = columnsOf(view, lanes, namesPx, look.widthPx - namesPx);
  const emotion = drawnEmotion(view, columns, look);
  const layout = layoutMap(view, rowPlans(lanes, emotion, view), columns);
  const rows = layout.rows.map((row) => {
    if (row.lane.id !== 'emotion' || !emotion) return drawRow(row, columns, look);
    return svg`<g transform="${trusted(`translate(0 ${row.y})`)}">${emotion.drawing}</g>`;
  });
  return {
    view,
    layout,
    ground: drawGround(view, layout, paint),
    heads: drawHeads(view, layout, paint, look.before),
    nameLines: drawNameLines(layout, paint),
    corner: drawCorner(view, layout, paint),
    names: drawNames(view, layout, look.others.length > 0, paint),
    rows,
    frame: drawFrame(layout, paint),
  };
}

/** Drawn before the rows are placed, for what finds no room in it needs a row of its own. */
function drawnEmotion(
  view: JourneyView,
  columns: readonly Column[],
  look: MapLook,
): (DrawnEmotionRow & { heightPx: number }) | undefined {
  const ratings = view.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) => touchpoint.emotions),
  );
  if (ratings.length === 0 && look.others.length === 0) {
    const last = columns.at(-1);
    const drawing = nothingYet(namesPx, last ? last.x + last.width : namesPx, look.words, look.paint);
    return { drawing, left: [], heightPx: nothingYetPx };
  }
  const crowded = ratings.filter((rating) => rating.stimulus !== '').length > 4;
  const alone = crowded ? emotionHeight.labelled : emotionHeight.plain;
  const heightPx = look.others.length > 0 ? emotionHeight.compared : alone;
  const { others, ids, interactive, paint } = look;
  return {
    ...drawEmotionRow({ view, columns, height: heightPx, others, ids, interactive, paint }),
    heightPx,
  };
}

function rowPlans(
  lanes: readonly Lane[],
  emotion: (DrawnEmotionRow & { heightPx: number }) | undefined,
  view: JourneyView,
): RowPlan[] {
  return lanes.flatMap((lane): RowPlan[] => {
    if (lane.id !== 'emotion' || !emotion) return [lane];
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

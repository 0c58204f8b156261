import { type Markup, svg, trusted } from '../escape.ts';
import { type JourneyView, journeyView } from '../journey-view.ts';
import type { Messages } from '../messages/messages-for.ts';
import type { Paint } from '../paint.ts';
import type { ReportData } from '../report-data.ts';
import type { Column } from './columns.ts';
import { drawCorner, drawFrame, drawGround, drawHeads, drawNameLines, drawNames } from './draw-frame.ts';
import { drawRow } from './draw-row.ts';
import { drawEmotionRow } from './emotion-row.ts';
import type { LaneId } from './item.ts';
import { type MapLayout, namesPx } from './layout.ts';
import { nothingYet } from './nothing-yet.ts';
import type { OtherCurve } from './other-curves.ts';
import { planMap } from './plan-map.ts';

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
  const { layout, emotion } = planMap(view, look);
  const { columns } = layout;
  const rows = layout.rows.map((row) => {
    if (row.lane.id !== 'emotion') return drawRow(row, columns, look);
    const drawing = emotion ? drawEmotionRow(emotion, view, look) : emptyCurve(columns, look);
    return svg`<g transform="${trusted(`translate(0 ${row.y})`)}">${drawing}</g>`;
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

function emptyCurve(columns: readonly Column[], { words, paint }: MapLook): Markup {
  const last = columns.at(-1);
  return nothingYet(namesPx, last ? last.x + last.width : namesPx, words, paint);
}

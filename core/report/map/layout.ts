import type { JourneyView } from '../journey-view.ts';
import { wrapText } from '../wrap-text.ts';
import type { Column } from './columns.ts';
import { type ItemStyle, type PlacedItem, placeItem } from './draw-item.ts';
import type { Lane, LaneId } from './item.ts';
import { cellPad, itemGap, normalType, quietType } from './type-scale.ts';

export interface Row {
  lane: Lane;
  y: number;
  height: number;
  style: ItemStyle;
  label: readonly string[];
  /** One list for every stage; empty for the curve's row, which draws itself. */
  cells: readonly (readonly PlacedItem[])[];
}

export interface MapLayout {
  widthPx: number;
  heightPx: number;
  namesPx: number;
  headPx: number;
  heads: readonly (readonly string[])[];
  columns: readonly Column[];
  rows: readonly Row[];
}

export const headType = { sizePx: 13.5, bold: true } as const;
export const labelType = { sizePx: 11.5, bold: true } as const;
export const namesPx = 108;

/** The emotion row comes drawn: its height is its own affair. */
export type RowPlan = Lane & { heightPx?: number };

/** Where everything goes: rows as high as their fullest cell, under the heads of the columns. */
export function layoutMap(
  view: JourneyView,
  lanes: readonly RowPlan[],
  columns: readonly Column[],
): MapLayout {
  const heads = view.stages.map((stage, index) =>
    wrapText(stage.stage.name, (columns[index]?.width ?? 0) - 2 * cellPad - 42, headType, 3),
  );
  const headPx = 23 + Math.max(1, ...heads.map((lines) => lines.length)) * 17;
  const rows: Row[] = [];
  let y = headPx;
  for (const lane of lanes) {
    const row = rowOf(lane, y, columns);
    rows.push(row);
    y += row.height;
  }
  const last = columns.at(-1);
  return {
    widthPx: last ? last.x + last.width : namesPx,
    heightPx: y,
    namesPx,
    headPx,
    heads,
    columns,
    rows,
  };
}

export function styleOf(lane: { id: LaneId; quiet: boolean }): ItemStyle {
  return {
    type: lane.quiet ? quietType : normalType,
    refLeads: lane.id === 'touchpoints',
    quiet: lane.quiet,
  };
}

function rowOf(lane: RowPlan, y: number, columns: readonly Column[]): Row {
  const style = styleOf(lane);
  const label = wrapText(lane.label, namesPx - 2 * cellPad, labelType, 3);
  if (lane.heightPx !== undefined) return { lane, y, height: lane.heightPx, style, label, cells: [] };
  const cells = lane.cells.map((items, index) =>
    items.map((item) => placeItem(item, (columns[index]?.width ?? 0) - 2 * cellPad, style)),
  );
  const fullest = Math.max(0, ...cells.map(heightOf));
  const height = Math.max(fullest, label.length * 15, 17) + 2 * cellPad - 3;
  return { lane, y, height: Math.ceil(height), style, label, cells };
}

/** The height of items under one another. */
export function heightOf(items: readonly PlacedItem[]): number {
  return items.reduce((sum, item) => sum + item.heightPx, 0) + Math.max(0, items.length - 1) * itemGap;
}

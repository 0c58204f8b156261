import { type Markup, svg } from '../escape.ts';
import type { Paint } from '../paint.ts';
import type { Column } from './columns.ts';
import { drawItem, hitArea, itemGroup, type PlacedItem } from './draw-item.ts';
import type { Row } from './layout.ts';
import { textLines } from './text-lines.ts';
import { cellPad, itemGap } from './type-scale.ts';

export interface RowLook {
  paint: Paint;
  interactive: boolean;
}

/** The cells of a lane: items under one another, or a quiet word where there are none. */
export function drawRow(row: Row, columns: readonly Column[], look: RowLook): Markup {
  const whole = row.cells.every((cell) => cell.length === 0);
  if (whole && row.lane.empty && row.lane.id !== 'touchpoints')
    return emptyWords(row.lane.empty, (columns[0]?.x ?? 0) + cellPad, row, look.paint);
  return svg`${columns.map((column, index) => drawCell(row, row.cells[index] ?? [], column, look))}`;
}

function drawCell(row: Row, items: readonly PlacedItem[], column: Column, look: RowLook): Markup {
  if (items.length === 0)
    return row.lane.id === 'touchpoints' && row.lane.empty
      ? emptyWords(row.lane.empty, column.x + cellPad, row, look.paint)
      : svg``;
  let y = row.y + cellPad - 2;
  return svg`${items.map((placed) => {
    const drawing = drawItem(placed, column.x + cellPad, y, row.style, look.paint);
    const reach = hitArea(column.x + cellPad - 4, y - 2, column.width - 2 * cellPad + 8, placed.heightPx + 4);
    y += placed.heightPx + itemGap;
    return itemGroup(placed.item, look.interactive ? svg`${reach}${drawing}` : drawing, look.interactive);
  })}`;
}

function emptyWords(text: string, x: number, row: Row, paint: Paint): Markup {
  return textLines([text], x, row.y + cellPad + 10, 0, { sizePx: 12, fill: paint('muted'), italic: true });
}

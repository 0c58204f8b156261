import type { JourneyView } from '../journey-view.ts';
import type { Box } from '../map/place-labels.ts';
import { balancedLines, wrapText } from '../wrap-text.ts';

export interface FlowNode extends Box {
  id: string;
  column: number;
  row: number;
  lines: readonly string[];
}

export interface FlowLayout {
  nodes: ReadonlyMap<string, FlowNode>;
  columns: readonly { x: number; width: number; head: readonly string[] }[];
  widthPx: number;
  bottom: number;
}

export const nodeText = { sizePx: 12.5 } as const;
export const nodeLine = 15.5;
const nodeWidth = 164;
/** Wider where ways have names: the names stand between the columns. */
const columnGaps = { plain: 84, named: 116 };
const rowGap = 30;
export const flowHead = 48;
const margin = 34;

/** Stages side by side, touchpoints under one another; empty stages take little room. */
export function flowLayout(view: JourneyView): FlowLayout {
  const nodes = new Map<string, FlowNode>();
  const named = view.stages.some((stage) =>
    stage.touchpoints.some((touchpoint) => touchpoint.routes.some((route) => route.label !== '')),
  );
  const columnGap = named ? columnGaps.named : columnGaps.plain;
  let x = margin;
  let bottom = flowHead + 60;
  const columns = view.stages.map((stage, column) => {
    const width = stage.touchpoints.length === 0 ? 96 : nodeWidth;
    let y = flowHead + 22;
    stage.touchpoints.forEach((touchpoint, row) => {
      const lines = balancedLines(touchpoint.name, nodeWidth - 68, nodeText, 3);
      const height = lines.length * nodeLine + 17;
      nodes.set(touchpoint.id, { id: touchpoint.id, x, y, width, height, column, row, lines });
      y += height + rowGap;
    });
    bottom = Math.max(bottom, y - rowGap);
    const head = wrapText(stage.stage.name, width, { sizePx: 13, bold: true }, 2);
    const placed = { x, width, head };
    x += width + columnGap;
    return placed;
  });
  return { nodes, columns, widthPx: Math.max(x - columnGap + margin + 14, 320), bottom };
}

import type { Point } from '../curve-path.ts';
import { type Markup, svg, trusted } from '../escape.ts';
import type { Paint } from '../paint.ts';
import type { ColourName } from '../tokens.ts';
import type { FlowEdge } from './flow-graph.ts';
import type { FlowNode } from './flow-layout.ts';

/** What a way is called, and where that would best stand. */
export interface EdgeLabel {
  text: string;
  at: Point;
  tone: ColourName;
}

interface Route {
  path: string;
  /** Where its label stands. */
  at: Point;
}

/** One way as a line with an arrow: solid where it was walked, dashed where it was only possible or leads back. */
export function drawEdge(
  edge: FlowEdge,
  from: FlowNode,
  to: FlowNode,
  laneY: number,
  arrows: string,
  paint: Paint,
): { line: Markup; label: EdgeLabel } {
  const route = routeOf(from, to, laneY);
  const tone = edge.kind === 'back' ? 'mid' : edge.kind === 'walked' ? 'curve' : 'muted';
  const dash = edge.kind === 'walked' ? '' : svg` stroke-dasharray="${edge.kind === 'back' ? '6 4' : '2 4'}"`;
  const width = edge.kind === 'walked' ? 1.8 : 1.4;
  const line = svg`<path d="${trusted(route.path)}" fill="none" stroke="${paint(tone)}" stroke-width="${width}" stroke-linejoin="round"${dash} marker-end="url(#${arrows}${edge.kind})"/>`;
  return { line, label: { text: edge.label, at: route.at, tone: edge.kind === 'back' ? 'mid' : 'muted' } };
}

/** True for a way that needs a lane below everything: it leads to an earlier stage. */
export function needsLane(from: FlowNode, to: FlowNode): boolean {
  return to.column < from.column;
}

function routeOf(from: FlowNode, to: FlowNode, laneY: number): Route {
  if (to.column > from.column) return across(from, to);
  if (to.column < from.column) return below(from, to, laneY);
  return to.row === from.row + 1 ? down(from, to) : beside(from, to);
}

function across(from: FlowNode, to: FlowNode): Route {
  const [x1, y1, x2, y2] = [from.x + from.width, middleOf(from), to.x - 5, middleOf(to)];
  const bend = Math.max(30, (x2 - x1) * 0.5);
  return {
    path: `M${n(x1)} ${n(y1)}C${n(x1 + bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2)} ${n(y2)}`,
    at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 - 5 },
  };
}

function down(from: FlowNode, to: FlowNode): Route {
  const x = from.x + from.width / 2;
  return {
    path: `M${n(x)} ${n(from.y + from.height)}V${n(to.y - 5)}`,
    at: { x, y: (from.y + from.height + to.y) / 2 + 2 },
  };
}

/** Past its neighbours: on the right going down, on the left going up. */
function beside(from: FlowNode, to: FlowNode): Route {
  const isDown = to.row > from.row;
  const x = isDown ? from.x + from.width : from.x;
  const out = isDown ? 30 : -26;
  const end = x + (isDown ? 5 : -5);
  return {
    path: `M${n(x)} ${n(middleOf(from))}C${n(x + out)} ${n(middleOf(from))} ${n(x + out)} ${n(middleOf(to))} ${n(end)} ${n(middleOf(to))}`,
    at: { x: x + out * 0.8, y: (middleOf(from) + middleOf(to)) / 2 },
  };
}

/** Under all columns and up again, with round corners. */
function below(from: FlowNode, to: FlowNode, laneY: number): Route {
  const [x1, x2] = [from.x + from.width * 0.5, to.x + to.width * 0.32];
  const r = 9;
  return {
    path: `M${n(x1)} ${n(from.y + from.height)}V${n(laneY - r)}q0 ${r} ${-r} ${r}H${n(x2 + r)}q${-r} 0 ${-r} ${-r}V${n(to.y + to.height + 5)}`,
    at: { x: (x1 + x2) / 2, y: laneY + 4 },
  };
}

const middleOf = (node: FlowNode): number => node.y + node.height / 2;
const n = (value: number): string => String(Math.round(value * 10) / 10);

import { cubic, type Point } from '../curve-path.ts';
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
  /** Where its label best stands. */
  at: Point;
  /** Points along it, for keeping words off it. */
  points: readonly Point[];
}

/** One way as a line with an arrow: solid where it was walked, dashed where it was only possible or leads back. */
export function drawEdge(
  edge: FlowEdge,
  from: FlowNode,
  to: FlowNode,
  laneY: number,
  arrows: string,
  paint: Paint,
): { line: Markup; label: EdgeLabel; points: readonly Point[] } {
  const route = routeOf(from, to, laneY);
  const tone = edge.kind === 'back' ? 'mid' : edge.kind === 'walked' ? 'curve' : 'muted';
  const dash = edge.kind === 'walked' ? '' : svg` stroke-dasharray="${edge.kind === 'back' ? '6 4' : '2 4'}"`;
  const width = edge.kind === 'walked' ? 1.8 : 1.4;
  const line = svg`<path d="${trusted(route.path)}" fill="none" stroke="${paint(tone)}" stroke-width="${width}" stroke-linejoin="round"${dash} marker-end="url(#${arrows}${edge.kind})"/>`;
  const label: EdgeLabel = { text: edge.label, at: route.at, tone: edge.kind === 'back' ? 'mid' : 'muted' };
  return { line, label, points: route.points };
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
  const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return { ...bow([x1, y1], [x1 + bend, y1], [x2 - bend, y2], [x2, y2]), at };
}

function down(from: FlowNode, to: FlowNode): Route {
  const x = from.x + from.width / 2;
  return {
    path: `M${n(x)} ${n(from.y + from.height)}V${n(to.y - 5)}`,
    at: { x, y: (from.y + from.height + to.y) / 2 },
    points: [
      { x, y: from.y + from.height },
      { x, y: to.y },
    ],
  };
}

/** Past its neighbours: on the right going down, on the left going up. */
function beside(from: FlowNode, to: FlowNode): Route {
  const isDown = to.row > from.row;
  const x = isDown ? from.x + from.width : from.x;
  const out = isDown ? 30 : -26;
  const end = x + (isDown ? 5 : -5);
  const [y1, y2] = [middleOf(from), middleOf(to)];
  const way = bow([x, y1], [x + out, y1], [x + out, y2], [end, y2]);
  // Nearer its beginning, for the ways of others end and begin at its end.
  return { ...way, at: way.points[6] ?? { x: x + out, y: y1 } };
}

/** Under all columns and up again, with round corners. */
function below(from: FlowNode, to: FlowNode, laneY: number): Route {
  const [x1, x2] = [from.x + from.width * 0.5, to.x + to.width * 0.32];
  const r = 9;
  return {
    path: `M${n(x1)} ${n(from.y + from.height)}V${n(laneY - r)}q0 ${r} ${-r} ${r}H${n(x2 + r)}q${-r} 0 ${-r} ${-r}V${n(to.y + to.height + 5)}`,
    at: { x: (x1 + x2) / 2, y: laneY },
    points: [
      { x: x1, y: from.y + from.height },
      { x: x1, y: laneY },
      { x: x2, y: laneY },
      { x: x2, y: to.y + to.height },
    ],
  };
}

type Pair = readonly [number, number];

/** A cubic curve from `a` to `d` with the handles `b` and `c`. */
function bow(a: Pair, b: Pair, c: Pair, d: Pair): Pick<Route, 'path' | 'points'> {
  const pair = ([x, y]: Pair) => `${n(x)} ${n(y)}`;
  const points = Array.from({ length: 17 }, (_, step) => {
    const t = step / 16;
    return { x: cubic(a[0], b[0], c[0], d[0], t), y: cubic(a[1], b[1], c[1], d[1], t) };
  });
  return { path: `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`, points };
}

const middleOf = (node: FlowNode): number => node.y + node.height / 2;
const n = (value: number): string => String(Math.round(value * 10) / 10);

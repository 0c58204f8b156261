import type { Point } from '../curve-path.ts';
import { type TypeStyle, textWidth } from '../text-width.ts';
import { balancedLines } from '../wrap-text.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish {
  text: string;
  at: Point;
  /** Radius of the face it stands beside. */
  radius: number;
  style: TypeStyle;
  /** Above the line for good, below for bad: where the curve leaves room. */
  prefers: 'above' | 'below';
}

export interface PlacedLabel extends Box {
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
}

export interface Obstacles {
  /** Labels stay inside. */
  within: Box;
  /** Lines that must not be crossed, as close points. */
  lines: readonly (readonly Point[])[];
  boxes: readonly Box[];
  /** Better not on these, if there is another place. */
  neutralY: number;
  dividers: readonly number[];
}

export const labelLine = 13.5;
const gap = 4;
const mostLines = 4;
const widths = [184, 132, 90, 60];
/** A label is better beside its face than above it, and better short than long. */
const downWeight = 1.4;
const lineCost = 4;

/**
 * Places labels one after another, the first wish first, each where it touches no line, no face and no other label.
 * Undefined where there is no such place: the words then go somewhere else, never across the line.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles): (PlacedLabel | undefined)[] {
  const taken = [...obstacles.boxes];
  const lines = obstacles.lines.map((line) => closePoints(line).sort((a, b) => a.x - b.x));
  return wishes.map((wish) => {
    let best: { label: PlacedLabel; cost: number } | undefined;
    for (const row of candidates(wish)) {
      if (best && row.least >= best.cost) continue;
      for (const label of row.labels()) {
        if (!inside(label, obstacles.within)) continue;
        const cost = costOf(label, wish, obstacles);
        if (best && cost >= best.cost) continue;
        if (taken.some((box) => overlap(label, box, 2))) continue;
        if (lines.some((line) => crosses(label, line))) continue;
        best = { label, cost };
      }
    }
    if (best) taken.push(best.label);
    return best?.label;
  });
}

/** Places at one height, and what the best of them costs at least: most rows need not be looked at. */
interface Row {
  least: number;
  labels: () => readonly PlacedLabel[];
}

export function* candidates(wish: LabelWish): Generator<Row> {
  let seen: string | undefined;
  for (const width of widths) {
    const lines = balancedLines(wish.text, width, wish.style, mostLines);
    if (lines.length === mostLines && lines.at(-1)?.endsWith('…')) continue;
    if (lines.join() === seen) continue;
    seen = lines.join();
    const wide = Math.max(...lines.map((line) => textWidth(line, wish.style)));
    const high = lines.length * labelLine;
    const { x, y } = wish.at;
    const r = wish.radius + gap;
    for (const lift of [0, 8, 20, 34]) {
      for (const up of [true, false]) {
        const box = { lines, y: up ? y - r - high - lift : y + r + lift, width: wide, height: high };
        yield {
          least: (r + lift + high / 2) * downWeight + lines.length * lineCost,
          labels: () => [
            { ...box, anchor: 'middle', x: x - wide / 2 },
            { ...box, anchor: 'start', x: x - 6 },
            { ...box, anchor: 'end', x: x - wide + 6 },
          ],
        };
      }
    }
    for (const shift of [0, -0.5, 0.5, -1, 1]) {
      const box = { lines, y: y - high / 2 + shift * high, width: wide, height: high };
      yield {
        least: r + 2 + wide / 2 + lines.length * lineCost,
        labels: () => [
          { ...box, anchor: 'start', x: x + r + 2 },
          { ...box, anchor: 'end', x: x - r - 2 - wide },
        ],
      };
    }
  }
}

/** Short lines beside the face on the preferred side are best; the neutral line and stage borders are better left free. */
export function costOf(label: PlacedLabel, wish: LabelWish, { neutralY, dividers }: Obstacles): number {
  const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  const wrongSide = wish.prefers === 'above' ? middle.y > wish.at.y - 2 : middle.y < wish.at.y + 2;
  const onNeutral = label.y < neutralY && neutralY < label.y + label.height;
  let divided = 0;
  for (const x of dividers) if (label.x < x && x < label.x + label.width) divided++;
  const [across, down] = [middle.x - wish.at.x, (middle.y - wish.at.y) * downWeight];
  // Not Math.hypot, which guards against numbers no picture has and takes ten times as long.
  const away = Math.sqrt(across * across + down * down);
  return away + (wrongSide ? 14 : 0) + (onNeutral ? 26 : 0) + divided * 10 + label.lines.length * lineCost;
}

function inside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

export function overlap(a: Box, b: Box, margin: number): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

const clearance = 4;

/** `points` go from left to right, so that only those above and below the box are looked at. */
function crosses(box: Box, points: readonly Point[]): boolean {
  const right = box.x + box.width + clearance;
  for (let at = firstRightOf(points, box.x - clearance); at < points.length; at++) {
    const point = points[at];
    if (!point || point.x >= right) return false;
    if (point.y > box.y - clearance && point.y < box.y + box.height + clearance) return true;
  }
  return false;
}

function firstRightOf(points: readonly Point[], left: number): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((points[middle]?.x ?? 0) > left) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Points along the line at most 5 px apart, so that no gap lets a word through. */
export function closePoints(line: readonly Point[], stepPx = 5): Point[] {
  const points: Point[] = [];
  let from: Point | undefined;
  for (const point of line) {
    from ??= point;
    const count = Math.max(1, Math.ceil(Math.hypot(point.x - from.x, point.y - from.y) / stepPx));
    for (let step = 1; step <= count; step++)
      points.push({
        x: from.x + ((point.x - from.x) * step) / count,
        y: from.y + ((point.y - from.y) * step) / count,
      });
    from = point;
  }
  return points;
}

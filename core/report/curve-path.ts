import { curveMonotoneX, line } from 'd3-shape';

export interface Point {
  x: number;
  y: number;
}

/** A smooth line through points, as an SVG path and as close samples of it, for keeping words off the line. */
export interface Curve {
  path: string;
  samples: readonly Point[];
}

/**
 * The curve through points that go from left to right. Monotone: it never swings beyond a rating that was given.
 * One point gives a dot of a line, none gives an empty path.
 */
export function curveThrough(points: readonly Point[]): Curve {
  const drawn = generator([...points]) ?? '';
  return { path: drawn.replace(/-?[\d.]+(e-?\d+)?/g, short).replaceAll(',', ' '), samples: samplesOf(drawn) };
}

const generator = line<Point>(
  (point) => point.x,
  (point) => point.y,
).curve(curveMonotoneX);

/** The same curve for points that go from top to bottom. */
export function curveDownThrough(points: readonly Point[]): Curve {
  const turned = curveThrough(points.map(({ x, y }) => ({ x: y, y: x })));
  return {
    path: turned.path.replace(/(-?[\d.]+) (-?[\d.]+)/g, '$2 $1'),
    samples: turned.samples.map(({ x, y }) => ({ x: y, y: x })),
  };
}

const steps = 12;

/** Points close together along `M x,y C x1,y1,x2,y2,x,y …`, which is all the monotone curve is made of. */
function samplesOf(path: string): Point[] {
  const samples: Point[] = [];
  for (const [, command, list = ''] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = list.split(',').map(Number);
    const from = samples.at(-1);
    if (command !== 'C' || !from) samples.push({ x: x1, y: y1 });
    else
      for (let i = 1; i <= steps; i++)
        samples.push({ x: cubic(from.x, x1, x2, x, i / steps), y: cubic(from.y, y1, y2, y, i / steps) });
  }
  return samples;
}

/** One coordinate of a cubic curve at `t` from 0 to 1. */
export function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

const short = (number: string): string => String(Math.round(Number(number) * 10) / 10);

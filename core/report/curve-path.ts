import { type CurveFactory, curveMonotoneX, curveMonotoneY, line } from 'd3-shape';

export interface Point {
  x: number;
  y: number;
}

/**
 * The smooth curve through points that go from left to right, as an SVG path. Monotone: it never swings beyond a rating that
 * was given. One point gives a dot of a line, none gives an empty path. Coordinates have one decimal.
 */
export const curveThrough = through(curveMonotoneX);

/** The same curve for points that go from top to bottom. */
export const curveDownThrough = through(curveMonotoneY);

function through(curve: CurveFactory): (points: readonly Point[]) => string {
  const drawn = line<Point>(
    (point) => point.x,
    (point) => point.y,
  )
    .curve(curve)
    .digits(1);
  return (points) => (drawn(points) ?? '').replaceAll(',', ' ');
}

/** Samples from one point to the next. */
export const steps = 12;

/** Points close together along such a curve, for keeping words off it: `M x y C x1 y1 x2 y2 x y …` is all it is made of. */
export function samplesOf(path: string): Point[] {
  const samples: Point[] = [];
  for (const [, command, list = ''] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = list.split(' ').map(Number);
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

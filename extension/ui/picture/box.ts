/** A part of a picture, in its own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest part that can be chosen. */
const leastPx = 8;

/** The box between two corners, inside the picture, in whole pixels. */
export function boxBetween(
  a: { x: number; y: number },
  b: { x: number; y: number },
  picture: { width: number; height: number },
): Box {
  const [left, right] = [a.x, b.x].map((it) => clamp(Math.round(it), 0, picture.width)).sort(byNumber);
  const [top, bottom] = [a.y, b.y].map((it) => clamp(Math.round(it), 0, picture.height)).sort(byNumber);
  return { x: left ?? 0, y: top ?? 0, width: (right ?? 0) - (left ?? 0), height: (bottom ?? 0) - (top ?? 0) };
}

/** Moves a box, or with `grow` its far corner, and keeps it inside the picture. */
export function nudge(
  box: Box,
  by: { x: number; y: number },
  grow: boolean,
  picture: { width: number; height: number },
): Box {
  if (grow) {
    const width = clamp(box.width + by.x, leastPx, picture.width - box.x);
    return { ...box, width, height: clamp(box.height + by.y, leastPx, picture.height - box.y) };
  }
  const x = clamp(box.x + by.x, 0, picture.width - box.width);
  return { ...box, x, y: clamp(box.y + by.y, 0, picture.height - box.height) };
}

/** Too small to have been meant. */
export function isTiny({ width, height }: Box): boolean {
  return width < leastPx || height < leastPx;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
const byNumber = (a: number, b: number): number => a - b;

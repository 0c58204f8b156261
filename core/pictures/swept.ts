import type { Box } from './cover.ts';

/**
 * What to cover in a picture taken between two measurings, each in pixels of the picture: what was there before or is there after, and
 * where nothing came or went also the way from the one place to the other.
 */
export function swept(before: readonly Box[], after: readonly Box[]): Box[] {
  if (before.length !== after.length) return [...before, ...after];
  return before.map((box, at) => hull(box, after[at] ?? box));
}

function hull(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

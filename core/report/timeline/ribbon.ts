import { curveDownThrough } from '../curve-path.ts';
import { type Markup, svg } from '../escape.ts';
import { stamp } from '../map/stamp.ts';
import type { Paint } from '../paint.ts';

/** A rating's place on the ribbon. */
export interface Stop {
  y: number;
  value: number;
}

export const ribbonPx = 74;
const middle = 37;
const reach = 24;

/** The curve turned on its side: it runs down, good to the right and bad to the left of neutral. */
export function drawRibbon(stops: readonly Stop[], heightPx: number, paint: Paint, ids: string): Markup {
  const points = stops.map((stop) => ({ x: middle + (stop.value / 2) * reach, y: stop.y }));
  const [first, last] = [points[0], points.at(-1)];
  const neutral = svg`<path d="M${middle} 8V${heightPx}" stroke="${paint('edge')}" stroke-width="0.8" stroke-dasharray="2 4"/>`;
  if (!first || !last) return neutral;
  const path = curveDownThrough(points);
  const area = `${path}L${middle} ${last.y}L${middle} ${first.y}Z`;
  const half = (id: string, x: number) =>
    svg`<clipPath id="${ids}${id}"><rect x="${x}" y="0" width="${middle}" height="${heightPx}"/></clipPath>`;
  return svg`<defs>${half('bad', 0)}${half('good', middle)}</defs>${neutral}<path d="${area}" fill="${paint('badMark')}" opacity="0.2" clip-path="url(#${ids}bad)"/><path d="${area}" fill="${paint('goodMark')}" opacity="0.2" clip-path="url(#${ids}good)"/><path d="${path}" fill="none" stroke="${paint('curve')}" stroke-width="2" stroke-linecap="round"/>${stops.map((stop, index) => stamp({ kind: 'face', value: stop.value }, points[index]?.x ?? middle, stop.y, 9))}`;
}

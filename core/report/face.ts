import type { Point } from './curve-path.ts';
import { type Markup, svg } from './escape.ts';
import type { Paint } from './paint.ts';
import type { ColourName } from './tokens.ts';

/** A drawn face for an emotion −2…+2, centred at (x, y). Mouth and brows say it, the colour only agrees. */
export function face(value: number, x: number, y: number, radiusPx: number, paint: Paint): Markup {
  const { line, ground } = facePaint(value);
  const r = radiusPx;
  const mouth = svg`<path d="${mouthOf(value, x, y, r)}"${laughs(value) && svg` fill="${paint(line)}"`}/>`;
  const brows = frowns(value) && svg`<path d="${browsOf(x, y, r)}"/>`;
  const eyes = [-1, 1].map(
    (side) =>
      svg`<circle cx="${x + side * eye.beside * r}" cy="${y - eye.above * r}" r="${eye.radius * r}" fill="${paint(line)}"/>`,
  );
  return svg`<g fill="none" stroke="${paint(line)}" stroke-width="${headLine(r)}" stroke-linecap="round" stroke-linejoin="round"><circle cx="${x}" cy="${y}" r="${r}" fill="${paint(ground)}"/><g stroke-width="${featureLine(r)}">${mouth}${brows}</g><g stroke="none">${eyes}</g></g>`;
}

/**
 * Many faces of one value, none touching another, in three shapes: what draws pixels pays for every shape. Where to put them,
 * as points; the rest as for one face.
 */
export function faces(value: number, places: readonly Point[], radiusPx: number, paint: Paint): Markup {
  const { line, ground } = facePaint(value);
  const r = radiusPx;
  const heads = places.map(({ x, y }) => discOf(x, y, r));
  const lines = places.map(({ x, y }) => [mouthOf(value, x, y, r), frowns(value) && browsOf(x, y, r)]);
  const eyes = places.map(({ x, y }) =>
    [-1, 1].map((side) => discOf(x + side * eye.beside * r, y - eye.above * r, eye.radius * r)),
  );
  return svg`<g fill="none" stroke="${paint(line)}" stroke-width="${headLine(r)}" stroke-linecap="round" stroke-linejoin="round"><path d="${heads}" fill="${paint(ground)}"/><path d="${lines}" stroke-width="${featureLine(r)}"${laughs(value) && svg` fill="${paint(line)}"`}/><path d="${eyes}" stroke="none" fill="${paint(line)}"/></g>`;
}

/** Shares of the radius. */
const eye = { beside: 0.33, above: 0.16, radius: 0.115 };
const headLine = (r: number): number => Math.max(1.1, r * 0.14);
const featureLine = (r: number): number => Math.max(1, r * 0.13);
const laughs = (value: number): boolean => value >= 1.5;
const frowns = (value: number): boolean => value <= -1.5;

function mouthOf(value: number, x: number, y: number, r: number): Markup {
  const bend = Math.max(-2, Math.min(2, value)) * 0.2 * r;
  const mouthY = y + 0.36 * r - bend * 0.35;
  const half = (laughs(value) ? 0.5 : 0.44) * r;
  return laughs(value)
    ? svg`M${x - half} ${mouthY - 0.06 * r}Q${x} ${mouthY + 0.78 * r} ${x + half} ${mouthY - 0.06 * r}Z`
    : svg`M${x - half} ${mouthY}Q${x} ${mouthY + 2 * bend} ${x + half} ${mouthY}`;
}

function browsOf(x: number, y: number, r: number): Markup {
  return svg`M${x - 0.58 * r} ${y - 0.46 * r}l${0.36 * r} ${0.16 * r}M${x + 0.58 * r} ${y - 0.46 * r}l${-0.36 * r} ${0.16 * r}`;
}

function discOf(x: number, y: number, r: number): Markup {
  return svg`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Line and ground of an emotion's colour. */
export function facePaint(value: number): { line: ColourName; ground: ColourName } {
  if (value >= 0.5) return { line: 'good', ground: 'goodBg' };
  if (value <= -0.5) return { line: 'bad', ground: 'badBg' };
  return { line: 'mid', ground: 'midBg' };
}

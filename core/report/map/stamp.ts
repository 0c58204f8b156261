import { type Markup, svg, trusted } from '../escape.ts';
import { face } from '../face.ts';
import { icon } from '../icons.ts';
import type { Paint } from '../paint.ts';
import { measuredMark, severityMark } from '../severity-mark.ts';
import type { Mark } from './item.ts';

/**
 * Marks repeat by the dozen, so a picture draws each sort once and points to it. A control character stands before the
 * name until the picture gives the reference its own prefix: cleaned text can hold none, so no word is ever taken for one.
 */
const pending = '\u0001';

/** A mark centred at (x, y). Radius of faces, severities and clocks, half the side of icons; in px. */
export function stamp(mark: Mark, x: number, y: number, radiusPx: number): Markup {
  const scale = radiusPx / sizeOf(mark);
  const place =
    scale === 1
      ? svg`x="${x}" y="${y}"`
      : svg`transform="${trusted(`translate(${short(x)} ${short(y)})scale(${short(scale)})`)}"`;
  return svg`<use href="#${trusted(pending + nameOf(mark))}" ${place}/>`;
}

/** The picture's content with its references in order, and the drawings they need. */
export function withStamps(content: Markup, prefix: string, paint: Paint): Markup {
  const [before = '', ...after] = content.markup.split(pending);
  if (after.length === 0) return content;
  const names = new Set(after.map((text) => text.slice(0, text.indexOf('"'))));
  const drawings = [...names].map((name) => svg`<g id="${prefix}${name}">${drawingOf(name, paint)}</g>`);
  return svg`<defs>${drawings}</defs>${trusted([before, ...after].join(prefix))}`;
}

function nameOf(mark: Mark): string {
  if (mark.kind === 'severity') return `s.${mark.value}`;
  if (mark.kind === 'face') return `f.${Math.max(-2, Math.min(2, Math.round(mark.value)))}`;
  return mark.kind === 'measured' ? 'm' : `i.${mark.name}.${mark.tone}`;
}

/** Sizes in which the drawings are made. */
function sizeOf(mark: Mark): number {
  if (mark.kind === 'icon') return 7.5;
  return mark.kind === 'face' ? 10 : 7.2;
}

function drawingOf(name: string, paint: Paint): Markup {
  const [kind, what = '', tone] = name.split('.');
  if (kind === 's') return severityMark(Number(what), 0, 0, 7.2, paint);
  if (kind === 'f') return face(Number(what), 0, 0, 10, paint);
  if (kind === 'm') return measuredMark(0, 0, 7.2, paint);
  // The names come from `nameOf` alone.
  return icon(what as Parameters<typeof icon>[0], -7.5, -7.5, 15, paint(tone as Parameters<Paint>[0]));
}

const short = (value: number): number => Math.round(value * 100) / 100;

import { type Markup, svg } from '../escape.ts';
import type { MapLayout } from './layout.ts';

/** How much of a map as wide as the sheet fits on A4 across: the printable height in widths. */
const sheetShare = 0.62;

/**
 * The map cut between its rows into pieces that fit a sheet of paper, each under the stage names: seen in print only.
 * The pieces point to the map's drawing, `whole`, and repeat nothing of it.
 */
export function printSlices({ widthPx, headPx, rows }: MapLayout, whole: string): Markup {
  const room = widthPx * sheetShare - headPx;
  const slices: { from: number; to: number }[] = [];
  for (const { y, height } of rows) {
    const last = slices.at(-1);
    if (last && y + height - last.from <= room) last.to = y + height;
    else slices.push({ from: y, to: y + height });
  }
  return svg`${slices.map(({ from, to }) => {
    const height = to - from;
    return svg`<svg class="slice" aria-hidden="true" viewBox="${`0 0 ${widthPx} ${headPx + height + 1}`}">${part(whole, widthPx, 0, headPx, 0)}${part(whole, widthPx, from, height + 1, headPx)}</svg>`;
  })}`;
}

function part(whole: string, widthPx: number, from: number, height: number, y: number): Markup {
  return svg`<svg y="${y}" width="${widthPx}" height="${height}" viewBox="${`0 ${from} ${widthPx} ${height}`}"><use href="#${whole}"/></svg>`;
}

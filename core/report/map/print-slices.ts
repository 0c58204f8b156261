import { type Markup, svg } from '../escape.ts';
import { fontStack } from '../tokens.ts';
import type { MapLayout } from './layout.ts';
import { pictureTextPx } from './text-lines.ts';

/** How much of a map as wide as the sheet fits on A4 across, in widths: a whole sheet, and what the summary leaves of the first. */
const sheetShare = 0.62;
const firstShare = 0.4;

/**
 * The map cut between its rows into pieces that fit a sheet of paper, each under the stage names: seen in print only.
 * The pieces point to the frame and the rows of the map `id` and repeat nothing of it but its type: what is pointed to takes
 * the type of the place where it is shown, and the words would outgrow their columns in the page's.
 */
export function printSlices({ widthPx, headPx, rows }: MapLayout, id: string): Markup {
  const room = (slice: number) => widthPx * (slice === 1 ? firstShare : sheetShare) - headPx;
  const slices: Slice[] = [];
  rows.forEach(({ y, height }, index) => {
    const last = slices.at(-1);
    if (last && y + height - last.from <= room(slices.length)) {
      last.to = y + height;
      last.rows.push(index);
    } else slices.push({ from: y, to: y + height, rows: [index] });
  });
  return svg`${slices.map((slice) => {
    const height = slice.to - slice.from + 1;
    const heads = part([`${id}-frame`], widthPx, 0, headPx, 0);
    const body = [`${id}-frame`, ...slice.rows.map((row) => `${id}-row-${row}`)];
    return svg`<svg class="slice" aria-hidden="true" viewBox="${`0 0 ${widthPx} ${headPx + height}`}" font-family="${fontStack}" font-size="${pictureTextPx}" fill="var(--wm-text)">${heads}${part(body, widthPx, slice.from, height, headPx)}</svg>`;
  })}`;
}

interface Slice {
  from: number;
  to: number;
  rows: number[];
}

function part(ids: readonly string[], widthPx: number, from: number, height: number, y: number): Markup {
  const uses = ids.map((id) => svg`<use href="#${id}"/>`);
  return svg`<svg y="${y}" width="${widthPx}" height="${height}" viewBox="${`0 ${from} ${widthPx} ${height}`}">${uses}</svg>`;
}

import { html, type Markup, type Piece, svg } from './escape.ts';
import { drawMap } from './map/draw-map.ts';
import type { Box } from './map/place-labels.ts';
import { printSlices } from './map/print-slices.ts';
import { pictureTextPx } from './map/text-lines.ts';
import { type MapOptions, mapId, mapLook, wholeMap } from './map.ts';
import type { ReportData } from './report-data.ts';
import { fontStack } from './tokens.ts';

/** Small type ends somewhere: a map is scaled down to this share of its size before it scrolls. */
const leastScale = 0.84;
/** What the page around it takes from the window's width, in px. */
const pageMargin = 60;

/**
 * The map for a page that scrolls: lane names stay at the left where the map is wider than the page, stage names stay at the
 * top where it is not. The page's style sheet makes `.names` and `.heads` stick.
 */
export function stickyMap(data: ReportData, options: MapOptions): Markup {
  const drawn = drawMap(data, mapLook(options));
  const { layout, view } = drawn;
  const leastPx = Math.round(layout.widthPx * leastScale);
  const share = (layout.namesPx / layout.widthPx) * 100;
  const css = `.map .sheet{min-width:${leastPx}px}.map .names{width:${share.toFixed(3)}%}@media screen and (min-width:${leastPx + pageMargin}px){.map{overflow:visible}}`;
  const names = layer(
    'names',
    { x: 0, y: 0, width: layout.namesPx, height: layout.heightPx },
    svg`${drawn.names}${drawn.nameLines}`,
  );
  const heads = layer(
    'heads',
    { x: 0, y: 0, width: layout.widthPx, height: layout.headPx },
    svg`${drawn.heads}${drawn.corner}`,
  );
  return html`<style>${{ markup: css }}</style><div class="map scroll" role="group" aria-label="${view.words.report.map}" tabindex="0"><div class="sheet">${wholeMap(drawn, data, options)}${heads}${names}</div></div>${printSlices(layout, mapId(options))}`;
}

/** A copy of a part of the map, for the eye only. */
function layer(name: string, box: Box, content: Piece): Markup {
  return svg`<svg class="${name}" aria-hidden="true" viewBox="${`${box.x} ${box.y} ${box.width} ${box.height}`}" font-family="${fontStack}" font-size="${pictureTextPx}" fill="var(--wm-text)">${content}</svg>`;
}

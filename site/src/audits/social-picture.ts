import { curveThrough } from '../../../core/report/curve-path.ts';
import { escapeText, type Markup, svg, trusted } from '../../../core/report/escape.ts';
import { faces } from '../../../core/report/face.ts';
import { paintOf } from '../../../core/report/paint.ts';
import { scoreRing } from '../../../core/report/score-ring.ts';
import { fontStack, palettes } from '../../../core/report/tokens.ts';
import { wrapText } from '../../../core/report/wrap-text.ts';

/** What is shown where a link is posted. `score` 0–100, null where there is none; `emotions` −2…2 in the order of the walk. */
export type SocialPicture = {
  over: string;
  title: string;
  under: string;
  scored?: { score: number | null; coverage: number };
  emotions?: readonly number[];
};

const [width, height] = [1200, 630];
const colours = palettes.light;
const paint = paintOf('light');

/** A picture of 1200 × 630 px as SVG, in the light palette: posts have no theme. */
export function socialPicture({ over, title, under, scored, emotions = [] }: SocialPicture): string {
  const room = scored ? 760 : 1060;
  const lines = wrapText(title, room, { sizePx: 64, bold: true }, 3);
  const top = 200 - lines.length * 8;
  const text = (words: string, y: number, sizePx: number, fill: string, weight = 400) =>
    svg`<text x="70" y="${y}" font-size="${sizePx}" font-weight="${weight}" fill="${fill}">${words}</text>`;
  const ring = scored && scoreRing(scored, { theme: 'light', sizePx: 250 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(fontStack)}">${
    svg`<rect width="${width}" height="${height}" fill="${colours.bg}"/><rect width="${width}" height="12" fill="${colours.accentFill}"/>${text(over, 106, 28, colours.muted)}${lines.map((line, index) => text(line, top + index * 74, 64, colours.text, 700))}${text(wrapText(under, room, { sizePx: 30 }, 1)[0] ?? '', top + lines.length * 74 + 4, 30, colours.muted)}${ring && svg`<g transform="${trusted('translate(880 70)')}">${ring}</g>`}${curve(emotions)}`
      .markup
  }</svg>`;
}

/** The emotions of the walk as one line along the foot, with a face at each; the mark's own line where there are none. */
function curve(emotions: readonly number[]): Markup {
  const values = emotions.length === 0 ? [0.4, 1, -0.8, -1.2, 0.6, 1.4] : emotions.slice(0, 24);
  const step = 1060 / Math.max(1, values.length - 1);
  const points = values.map((value, index) => ({ x: 70 + index * step, y: 510 - value * 34 }));
  const felt =
    emotions.length === 0 ? [] : points.map((point, index) => ({ ...point, value: values[index] ?? 0 }));
  const drawn = [...Map.groupBy(felt, ({ value }) => value)].map(([value, places]) =>
    faces(value, places, 19, paint),
  );
  return svg`<path d="M70 510H1130" stroke="${colours.edge}" stroke-width="2" stroke-dasharray="3 8"/><path d="${curveThrough(points)}" fill="none" stroke="${emotions.length > 0 ? colours.curve : colours.accent}" stroke-width="5" stroke-linecap="round"/>${drawn}`;
}

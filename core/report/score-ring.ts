import { type Markup, svg, trusted } from './escape.ts';
import { picture } from './map/picture.ts';
import { textLines } from './map/text-lines.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatScore, formatShare } from './numbers.ts';
import { type Paint, type PictureTheme, paintOf } from './paint.ts';
import { bandTones } from './score-tone.ts';

export interface RingOptions {
  locale?: string;
  theme?: PictureTheme;
  sizePx?: number;
  idPrefix?: string;
}

/** The score 0–100 as a ring, with its coverage 0–1 as a thin ring inside; a dash where there is no score. */
export function renderScoreRing(
  scored: { score: number | null; coverage: number },
  options: RingOptions = {},
): string {
  return scoreRing(scored, options).markup;
}

export function scoreRing(
  { score, coverage }: { score: number | null; coverage: number },
  options: RingOptions,
): Markup {
  const words = messagesFor(options.locale);
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const size = options.sizePx ?? 96;
  const tones = bandTones(score);
  const said = score === null ? words.report.noScore : `${formatScore(score)} ${words.report.of100}`;
  const number = textLines([score === null ? '–' : formatScore(score)], size / 2, size / 2 + size * 0.1, 0, {
    sizePx: size * 0.29,
    fill: paint(score === null ? 'muted' : 'text'),
    bold: true,
    anchor: 'middle',
  });
  return picture({
    box: { x: 0, y: 0, width: size, height: size },
    title: `${said}, ${words.report.coverage(formatShare(coverage, words))}`,
    content: svg`${ring(size / 2, size * 0.44, size * 0.085, (score ?? 0) / 100, paint(tones.mark), paint)}${ring(size / 2, size * 0.355, size * 0.022, coverage, paint('muted'), paint)}${number}`,
    theme,
    id: `${options.idPrefix ?? ''}ring`,
  });
}

function ring(
  middle: number,
  radius: number,
  width: number,
  share: number,
  colour: string,
  paint: Paint,
): Markup {
  const track = svg`<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="${paint('raised')}" stroke-width="${width}"/>`;
  if (share <= 0) return track;
  const length = 2 * Math.PI * radius;
  const filled = Math.min(1, share) * length;
  const dash =
    share >= 1
      ? ''
      : svg` stroke-dasharray="${trusted(`${filled.toFixed(1)} ${length.toFixed(1)}`)}" stroke-linecap="round"`;
  return svg`${track}<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"${dash} transform="${trusted(`rotate(-90 ${middle} ${middle})`)}"/>`;
}

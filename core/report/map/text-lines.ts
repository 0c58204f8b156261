import { type Markup, type Piece, svg } from '../escape.ts';

/** The size of text that does not name one. */
export const pictureTextPx = 12.5;

export interface TextLook {
  sizePx: number;
  /** The picture's text colour when left out. */
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** Set for text that reads right to left: `x` is then its right edge. */
  rtl?: boolean;
  /** Colour of a halo that keeps lines behind the words from touching them. */
  halo?: string;
}

const bold = svg` font-weight="600"`;
const italic = svg` font-style="italic"`;
const rightToLeft = svg` direction="rtl" unicode-bidi="embed"`;

/** Lines of text with the first baseline at y. `after` follows on the last line. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  look: TextLook,
  after: Piece = '',
): Markup {
  const start = svg`<text x="${x}" y="${y}"${look.sizePx !== pictureTextPx && svg` font-size="${look.sizePx}"`}${look.fill !== undefined && svg` fill="${look.fill}"`}${look.bold && bold}${look.italic && italic}${look.anchor && look.anchor !== 'start' && svg` text-anchor="${look.anchor}"`}${look.rtl && rightToLeft}${look.halo && svg` stroke="${look.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`}>`;
  if (lines.length === 1) return svg`${start}${lines[0]}${after}</text>`;
  const spans = lines.map((line, index) => {
    const last = index === lines.length - 1 ? after : '';
    return svg`<tspan x="${x}"${index > 0 && svg` dy="${lineHeight}"`}>${line}${last}</tspan>`;
  });
  return svg`${start}${spans}</text>`;
}

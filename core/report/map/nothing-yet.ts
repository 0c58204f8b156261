import { type Markup, svg } from '../escape.ts';
import { face } from '../face.ts';
import type { Messages } from '../messages/messages-for.ts';
import type { Paint } from '../paint.ts';
import { textLines } from './text-lines.ts';

export const nothingYetPx = 132;

/** The curve's row before the first rating: what will be here, and how it comes. */
export function nothingYet(from: number, to: number, words: Messages, paint: Paint): Markup {
  const middle = (from + to) / 2;
  const neutral = nothingYetPx / 2 - 14;
  return svg`<rect x="${from + 1}" y="1" width="${to - from - 2}" height="${nothingYetPx - 2}" fill="${paint('bg')}"/><path d="M${from} ${neutral}H${to}" stroke="${paint('edge')}" stroke-width="0.8" stroke-dasharray="2 4"/>${face(0, middle, neutral, 13, paint)}${textLines([words.map.noEmotion], middle, neutral + 36, 0, { sizePx: 13, fill: paint('text'), bold: true, anchor: 'middle' })}${textLines([words.map.howEmotion], middle, neutral + 54, 0, { sizePx: 12, fill: paint('muted'), anchor: 'middle' })}`;
}

import { isRightToLeft } from '../direction.ts';
import { fragmentId, type Markup, type Piece, svg } from '../escape.ts';
import type { Paint } from '../paint.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { Item } from './item.ts';
import { stamp } from './stamp.ts';
import { textLines } from './text-lines.ts';
import { type ItemType, markWidth, refType } from './type-scale.ts';

export interface ItemStyle {
  type: ItemType;
  /** The number leads, as in the touchpoints lane, or follows as a reference. */
  refLeads: boolean;
  quiet: boolean;
}

/** An item broken into lines for a width. */
export interface PlacedItem {
  item: Item;
  lines: readonly string[];
  noteLines: readonly string[];
  widthPx: number;
  heightPx: number;
}

const meterHeight = 11;
const refRoom = 15;
const starRoom = 14;
const mostLines = 6;

export function placeItem(item: Item, widthPx: number, style: ItemStyle): PlacedItem {
  const { type } = style;
  const value = item.value ? textWidth(item.value.text, { ...type.text, bold: true }) + 6 : 0;
  const trailing = item.ref !== undefined && !style.refLeads ? 10 : 0;
  const room = Math.max(24, widthPx - indentOf(item, style) - value);
  const lines = wrapText(item.text, Math.max(24, room - trailing), bolder(item, type), mostLines);
  const noteLines = item.note
    ? wrapText(item.note, Math.max(24, widthPx - noteIndentOf(item, style)), type.note, 4)
    : [];
  const heightPx =
    lines.length * type.line + noteLines.length * type.noteLine + (item.meter ? meterHeight : 0);
  return { item, lines, noteLines, widthPx, heightPx };
}

/** Draws a placed item with its upper left corner at (x, y). */
export function drawItem(placed: PlacedItem, x: number, y: number, style: ItemStyle, paint: Paint): Markup {
  const { item, lines, noteLines, widthPx } = placed;
  const { type } = style;
  const rtl = isRightToLeft(item.text);
  const from = (distance: number) => (rtl ? x + widthPx - distance : x + distance);
  const indent = indentOf(item, style);
  const baseline = y + type.line - 4.2;
  const tone = item.tone ?? (style.quiet ? 'muted' : 'text');
  const look = {
    sizePx: type.text.sizePx,
    ...(tone === 'text' ? {} : { fill: paint(tone) }),
    bold: item.bold ?? false,
    italic: item.italic ?? false,
    rtl,
  };
  const ref = item.ref === undefined ? '' : String(item.ref);
  const leading = style.refLeads && ref !== '';
  const noteY = y + lines.length * type.line + type.noteLine - 4;
  return svg`${leading && textLines([ref], from(0), baseline, 0, { sizePx: refType.sizePx, fill: paint('muted'), rtl })}${
    item.mark &&
    stamp(
      item.mark,
      from((leading ? refRoom : 0) + 7.5),
      y + type.line / 2,
      item.mark.kind === 'icon' ? 7.5 : 7.2,
    )
  }${item.star && stamp({ kind: 'icon', name: 'star', tone: 'accent' }, from(indent + 5), noteY - 3.8, 5.5)}${textLines(lines, from(indent), baseline, type.line, look, trailingRef(leading ? '' : ref, item, paint))}${
    noteLines.length > 0 &&
    textLines(noteLines, from(noteIndentOf(item, style)), noteY, type.noteLine, {
      sizePx: type.note.sizePx,
      fill: paint(item.noteTone ?? 'muted'),
      rtl,
    })
  }${item.value && drawValue(item.value, rtl ? x : x + widthPx, baseline, rtl, type, paint)}${
    item.meter &&
    drawMeter(item.meter, x + indent, y + placed.heightPx - meterHeight + 4, widthPx - indent, paint)
  }`;
}

/** Wraps what belongs to a touchpoint or a finding so that a page can link it and light it up. A drawing needs a name. */
export function itemGroup(item: Item, content: Piece, interactive: boolean, name?: string): Markup {
  if (!interactive || item.touchpoint === undefined) return svg`${content}`;
  const label = name !== undefined && svg` aria-label="${name}"`;
  const target =
    item.finding === undefined ? fragmentId('tp-', item.touchpoint) : fragmentId('f-', item.finding);
  return svg`<a href="#${target}" data-tp="${item.touchpoint}"${label}>${content}</a>`;
}

/** Makes the gaps between words and marks part of a link. */
export function hitArea(x: number, y: number, width: number, height: number): Markup {
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" class="h"/>`;
}

function indentOf(item: Item, style: ItemStyle): number {
  return (style.refLeads && item.ref !== undefined ? refRoom : 0) + (item.mark ? markWidth : 0);
}

/** The star leads its note: how far the words of the line above reach depends on the reader's font. */
function noteIndentOf(item: Item, style: ItemStyle): number {
  return indentOf(item, style) + (item.star ? starRoom : 0);
}

function bolder(item: Item, type: ItemType): ItemType['text'] {
  return item.bold ? { ...type.text, bold: true } : type.text;
}

function trailingRef(ref: string, item: Item, paint: Paint): Piece {
  return (
    ref !== '' &&
    svg`\u00a0<tspan font-size="${refType.sizePx}"${item.bold && svg` font-weight="400"`}${item.italic && svg` font-style="normal"`} fill="${paint('muted')}">${ref}</tspan>`
  );
}

function drawValue(
  value: { text: string; tone: Parameters<Paint>[0] },
  x: number,
  baseline: number,
  rtl: boolean,
  type: ItemType,
  paint: Paint,
): Markup {
  return textLines([value.text], x, baseline, 0, {
    sizePx: type.text.sizePx - 0.5,
    fill: paint(value.tone),
    bold: true,
    anchor: rtl ? 'start' : 'end',
  });
}

function drawMeter(
  meter: NonNullable<Item['meter']>,
  x: number,
  y: number,
  width: number,
  paint: Paint,
): Markup {
  const length = (share: number) => Math.max(0, Math.min(1, share)) * width;
  const target = meter.target === undefined ? undefined : x + length(meter.target);
  return svg`<rect x="${x}" y="${y}" width="${width}" height="4" rx="2" fill="${paint('raised')}"/><rect x="${x}" y="${y}" width="${Math.max(2, length(meter.share))}" height="4" rx="2" fill="${paint(meter.tone)}"/>${
    target !== undefined &&
    svg`<path d="M${target} ${y - 3}v10" stroke="${paint('text')}" stroke-width="1.6"/>`
  }`;
}

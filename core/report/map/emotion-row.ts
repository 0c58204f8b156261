import { samplesOf, steps } from '../curve-path.ts';
import { type Markup, type Piece, svg } from '../escape.ts';
import type { JourneyView } from '../journey-view.ts';
import type { Paint } from '../paint.ts';
import { textWidth } from '../text-width.ts';
import type { ColourName } from '../tokens.ts';
import { shortened } from '../wrap-text.ts';
import { type Column, reachOf } from './columns.ts';
import { itemGroup } from './draw-item.ts';
import { drawCauses } from './emotion-labels.ts';
import { type EmotionPlan, heightOf } from './emotion-plan.ts';
import { axisPx } from './emotion-span.ts';
import type { Item } from './item.ts';
import type { OtherCurve } from './other-curves.ts';
import type { Rating, Slot } from './ratings.ts';
import { stamp } from './stamp.ts';
import { textLines } from './text-lines.ts';

export interface EmotionLook {
  ids: string;
  interactive: boolean;
  paint: Paint;
}

interface EmotionRow extends EmotionLook {
  view: JourneyView;
  columns: readonly Column[];
  /** The row is drawn from 0 down; who places it moves it. */
  height: number;
  others: readonly OtherCurve[];
}

/** The curve: one smooth line, a wash above and below neutral, a face at every rating, its cause beside it. */
export function drawEmotionRow(plan: EmotionPlan, view: JourneyView, look: EmotionLook): Markup {
  const { ratings, slots, curve, others, radius, columns, heightPx } = plan;
  const { paint, ids, interactive } = look;
  const row: EmotionRow = { view, columns, height: heightPx, others, ids, interactive, paint };
  const height = heightOf(heightPx, others.length > 0);
  return svg`${slots.map((slot) => slotMark(slot, row))}${neutralLine(row, height(0))}${
    ratings.length > 1 && wash(row, curve, ratings, height(0))
  }${others.map((other) => otherLine(other, paint))}${
    ratings.length > 0 && mainLine(row, curve, ratings)
  }${ratings.map((rating) => faceAt(rating, height(rating.value), radius, row))}${drawCauses(plan.causes, paint)}${legend(row)}`;
}

/** The touchpoint's number on the axis; a moment of truth gets a band and a star. */
function slotMark(slot: Slot, { height, paint }: EmotionRow): Markup {
  const middle = slot.x + slot.width / 2;
  const band = slot.momentOfTruth
    ? svg`<rect x="${slot.x}" y="1" width="${slot.width}" height="${height - axisPx - 1}" fill="${paint('accentBg')}" opacity="0.32"/><rect x="${slot.x}" y="${height - axisPx}" width="${slot.width}" height="${axisPx - 1}" fill="${paint('accentBg')}"/>${stamp({ kind: 'icon', name: 'star', tone: 'accent' }, middle - 5 - 3.2 * String(slot.number).length, height - 11, 5)}`
    : '';
  const number = textLines([String(slot.number)], slot.momentOfTruth ? middle + 5 : middle, height - 7, 0, {
    sizePx: 10,
    fill: paint(slot.momentOfTruth ? 'accent' : 'muted'),
    bold: slot.momentOfTruth,
    anchor: 'middle',
  });
  return svg`${band}${number}`;
}

function neutralLine({ columns, paint, height }: EmotionRow, neutral: number): Markup {
  const { from, to } = reachOf(columns);
  return svg`<path d="M${from} ${neutral}H${to}" stroke="${paint('edge')}" stroke-width="0.8" stroke-dasharray="2 4"/><path d="M${from} ${height - axisPx}H${to}" stroke="${paint('line')}" stroke-width="1"/>`;
}

function wash(
  { ids, paint, height }: EmotionRow,
  curve: string,
  ratings: readonly Rating[],
  neutral: number,
): Markup {
  const places = ratings.map(({ x }) => x);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const area = `${curve}L${last} ${neutral}L${first} ${neutral}Z`;
  const half = (id: string, top: number, bottom: number, from: number, to: number, tone: ColourName): Piece =>
    svg`<linearGradient id="${ids}${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${from}" y2="${to}"><stop offset="0" stop-color="${paint(tone)}" stop-opacity="0.34"/><stop offset="1" stop-color="${paint(tone)}" stop-opacity="0.03"/></linearGradient><clipPath id="${ids}${id}c"><rect x="${first}" y="${top}" width="${last - first}" height="${bottom - top}"/></clipPath>`;
  return svg`<defs>${half('up', 0, neutral, 44, neutral, 'goodMark')}${half('down', neutral, height, height - 60, neutral, 'badMark')}</defs><g stroke="none"><path d="${area}" clip-path="url(#${ids}upc)" fill="url(#${ids}up)"/><path d="${area}" clip-path="url(#${ids}downc)" fill="url(#${ids}down)"/></g>`;
}

/** Solid where somebody felt something, dashed through stages without a rating: there the line only connects. */
function mainLine(
  { ids, columns, paint, height }: EmotionRow,
  curve: string,
  ratings: readonly Rating[],
): Markup {
  const rated = new Set(ratings.map((rating) => rating.stage));
  const line = (extra: Piece) =>
    svg`<path d="${curve}" fill="none" stroke="${paint('curve')}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"${extra}/>`;
  const between = columns
    .map((column, index) => ({ ...column, rated: rated.has(index), index }))
    .slice(Math.min(...rated), Math.max(...rated) + 1);
  if (between.every((column) => column.rated)) return line('');
  const clip = (id: string, want: boolean) =>
    svg`<clipPath id="${ids}${id}">${between
      .filter((column) => column.rated === want)
      .map(
        (column) => svg`<rect x="${column.x}" y="0" width="${column.width}" height="${height}"/>`,
      )}</clipPath>`;
  return svg`<defs>${clip('felt', true)}${clip('guess', false)}</defs>${line(svg` clip-path="url(#${ids}felt)"`)}${line(svg` stroke-dasharray="1 6" clip-path="url(#${ids}guess)"`)}`;
}

function faceAt(rating: Rating, y: number, radius: number, row: EmotionRow): Piece {
  const item: Item = { text: rating.stimulus, touchpoint: rating.touchpoint };
  const drawing = stamp({ kind: 'face', value: rating.value }, rating.x, y, radius);
  const { words } = row.view;
  const name = [`${rating.number} ${words.emotions(rating.value)}`, rating.stimulus]
    .filter(Boolean)
    .join(': ');
  return itemGroup(
    item,
    svg`${drawing}${row.interactive && svg`<title>${name}</title>`}`,
    row.interactive,
    name,
  );
}

function otherLine(
  { curve, ...other }: OtherCurve & { ratings: readonly Rating[]; curve: string },
  paint: Paint,
): Piece {
  const samples = samplesOf(curve);
  const dots = other.ratings.map((_, index) => samples[index * steps]);
  return svg`<path d="${curve}" fill="none" stroke="${paint(other.tone)}" stroke-width="1.8" stroke-dasharray="${other.dash}" stroke-linejoin="round"/>${dots.map(
    (dot) =>
      dot &&
      svg`<circle cx="${dot.x}" cy="${dot.y}" r="3.2" fill="${paint('bg')}" stroke="${paint(other.tone)}" stroke-width="1.6"/>`,
  )}`;
}

const legendType = { sizePx: 11.5 } as const;
const longestName = 190;

/** Names of the lines, where there is more than one. */
function legend({ others, view, columns, paint }: EmotionRow): Piece {
  if (others.length === 0) return '';
  const entries = [{ label: view.audit.persona.name, tone: 'curve' as ColourName, dash: '' }, ...others];
  let x = reachOf(columns).from + 12;
  return entries.map(({ label, tone, dash }) => {
    const name = shortened(label, longestName, legendType);
    const entry = svg`<path d="M${x} 15h22" stroke="${paint(tone)}" stroke-width="2"${dash !== '' && svg` stroke-dasharray="${dash}"`}/>${textLines([name], x + 28, 19, 0, { sizePx: legendType.sizePx, fill: paint('text'), halo: paint('bg') })}`;
    x += 50 + textWidth(name, legendType);
    return entry;
  });
}

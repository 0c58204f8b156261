import { type Point, samplesOf } from '../curve-path.ts';
import { isRightToLeft } from '../direction.ts';
import { type Markup, svg } from '../escape.ts';
import { facePaint } from '../face.ts';
import type { Paint } from '../paint.ts';
import { type Box, labelLine, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Rating } from './ratings.ts';
import { textLines } from './text-lines.ts';

export interface EmotionLabels {
  ratings: readonly Rating[];
  /** Where a value stands, from the top of the row. */
  height: (value: number) => number;
  radius: number;
  /** Paths the words keep off. */
  curves: readonly string[];
  within: Box;
  dividers: readonly number[];
}

/** A cause that found its place beside its face. */
export interface PlacedCause {
  label: PlacedLabel;
  rating: Rating;
}

const labelSize = 11.5;

/** What caused each feeling, beside its face; the strongest feelings choose their place first. */
export function placeCauses(input: EmotionLabels): {
  causes: readonly PlacedCause[];
  left: readonly Rating[];
} {
  const { ratings, height, radius } = input;
  const faces = ratings.map((rating) => ({ rating, point: { x: rating.x, y: height(rating.value) } }));
  const order = faces
    .filter(({ rating }) => rating.stimulus !== '')
    .sort((a, b) => Math.abs(b.rating.value) - Math.abs(a.rating.value));
  const placed = placeLabels(
    order.map(({ rating, point }) => ({
      text: rating.stimulus,
      at: point,
      radius,
      style: { sizePx: labelSize, bold: isStrong(rating) },
      prefers: rating.value < 0 ? 'below' : 'above',
    })),
    {
      within: input.within,
      lines: input.curves.map(samplesOf),
      boxes: faces.map(({ point }) => boxAround(point, radius)),
      neutralY: height(0),
      dividers: input.dividers,
    },
  );
  const causes = order.flatMap(({ rating }, index): PlacedCause[] => {
    const label = placed[index];
    return label ? [{ label, rating }] : [];
  });
  const shown = new Set(causes.map(({ rating }) => rating));
  return { causes, left: ratings.filter((rating) => rating.stimulus !== '' && !shown.has(rating)) };
}

export function drawCauses(causes: readonly PlacedCause[], paint: Paint): Markup {
  return svg`${causes.map(({ label, rating }) => drawLabel(label, rating, paint))}`;
}

const isStrong = (rating: Rating): boolean => Math.abs(rating.value) >= 1.5;

function drawLabel(label: PlacedLabel, rating: Rating, paint: Paint): Markup {
  const strong = isStrong(rating);
  const x = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width }[label.anchor];
  const rtl = isRightToLeft(rating.stimulus);
  const anchor =
    rtl && label.anchor !== 'middle' ? (label.anchor === 'start' ? 'end' : 'start') : label.anchor;
  return textLines(label.lines, x, label.y + labelLine - 3.2, labelLine, {
    sizePx: labelSize,
    fill: paint(strong ? facePaint(rating.value).line : 'text'),
    bold: strong,
    anchor,
    rtl,
    halo: paint('bg'),
  });
}

function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

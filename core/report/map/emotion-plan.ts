import { curveThrough } from '../curve-path.ts';
import type { JourneyView } from '../journey-view.ts';
import { type Column, reachOf } from './columns.ts';
import { type PlacedCause, placeCauses } from './emotion-labels.ts';
import { axisPx, emotionSpan } from './emotion-span.ts';
import type { OtherCurve } from './other-curves.ts';
import { type Rating, ratingsOf, type Slot, sharedColumns } from './ratings.ts';

/** Where everything in the curve's row stands. Colours and links come later: pictures in different colours share it. */
export interface EmotionPlan {
  heightPx: number;
  columns: readonly Column[];
  ratings: readonly Rating[];
  slots: readonly Slot[];
  /** As an SVG path. */
  curve: string;
  others: readonly (OtherCurve & { ratings: readonly Rating[]; curve: string })[];
  radius: number;
  causes: readonly PlacedCause[];
  /** What found no place beside its face, for a row of its own. */
  left: readonly Rating[];
}

const emotionHeight = { plain: 222, labelled: 256, compared: 306 };

/** Undefined where nobody felt anything and there is nothing to compare with. */
export function planEmotion(
  view: JourneyView,
  columns: readonly Column[],
  others: readonly OtherCurve[],
): EmotionPlan | undefined {
  const { ratings, slots } = ratingsOf(view, columns);
  if (ratings.length === 0 && others.length === 0) return undefined;
  const heightPx = heightFor(ratings, others);
  const height = heightOf(heightPx, others.length > 0);
  const curveOf = (list: readonly Rating[]) =>
    curveThrough(list.map(({ x, value }) => ({ x, y: height(value) })));
  const otherPlans = others.map((other) => {
    const felt = ratingsOf(other.view, sharedColumns(other.view, view, columns)).ratings;
    return { ...other, ratings: felt, curve: curveOf(felt) };
  });
  const curve = curveOf(ratings);
  const radius = faceRadius(ratings);
  const labels = placeCauses({
    ratings,
    height,
    radius,
    curves: [curve, ...otherPlans.map((other) => other.curve)],
    within: roomOf(columns, heightPx, others.length > 0),
    dividers: columns.slice(1).map((column) => column.x),
  });
  return { heightPx, columns, ratings, slots, curve, others: otherPlans, radius, ...labels };
}

function heightFor(ratings: readonly Rating[], others: readonly OtherCurve[]): number {
  if (others.length > 0) return emotionHeight.compared;
  const crowded = ratings.filter((rating) => rating.stimulus !== '').length > 4;
  return crowded ? emotionHeight.labelled : emotionHeight.plain;
}

/** Where a value stands, from the top of the row. */
export function heightOf(heightPx: number, hasLegend: boolean): (value: number) => number {
  const { top, bottom } = emotionSpan(heightPx, hasLegend);
  return (value) => top + ((2 - value) / 4) * (bottom - top);
}

function roomOf(columns: readonly Column[], heightPx: number, hasLegend: boolean) {
  const { from, to } = reachOf(columns);
  const top = hasLegend ? 26 : 4;
  return { x: from + 4, y: top, width: to - from - 8, height: heightPx - axisPx - top };
}

/** Faces shrink before they touch. */
function faceRadius(ratings: readonly Rating[]): number {
  let closest = 40;
  let before = Number.NEGATIVE_INFINITY;
  for (const { x } of ratings) {
    closest = Math.min(closest, x - before);
    before = x;
  }
  return Math.max(5.5, Math.min(10, closest * 0.42));
}

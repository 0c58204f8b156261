import type { Touchpoint } from './input.ts';

/** The emotion ratings given at a touchpoint, −2…+2, in order. */
export function ratingsOf(touchpoint: Touchpoint): readonly number[] {
  if (touchpoint.emotions !== undefined) return touchpoint.emotions;
  return touchpoint.emotion === undefined ? [] : [touchpoint.emotion];
}

/** Their mean; null when there are none. */
export function meanRating(touchpoint: Touchpoint): number | null {
  const ratings = ratingsOf(touchpoint);
  if (ratings.length === 0) return null;
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}

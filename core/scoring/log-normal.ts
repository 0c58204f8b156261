import { erf } from './erf.ts';

/** The x with erf(x) = 0.8: it puts the curve at 0.9 where the value is `good`. */
const inverseErfOfFourFifths = 0.9061938024368232;

/**
 * How well a measured value does, 1 (best) to 0, on Lighthouse's log-normal curve: 0.9 at `good`
 * (Lighthouse's p10), 0.5 at `poor` (its median), 1 for values of 0 and less.
 * Source: https://github.com/GoogleChrome/lighthouse/blob/main/shared/statistics.js
 */
export function logNormal(value: number, { good, poor }: { good: number; poor: number }): number {
  if (value <= 0) return 1;
  const spread = -Math.log(good / poor);
  return 0.5 * (1 - erf((Math.log(value / poor) * inverseErfOfFourFifths) / spread));
}

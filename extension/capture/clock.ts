/** The two clocks of a page drift apart while a machine sleeps; smaller differences are rounding and must not reorder facts. */
const driftMs = 50;

let offset = Number.NaN;

/** Wall clock time, in whole milliseconds since 1970, of a moment on the page's own clock (`event.timeStamp`, `performance.now()`). */
export function wallTime(moment = performance.now()): number {
  const now = Date.now() - performance.now();
  if (!(Math.abs(now - offset) < driftMs)) offset = now;
  return Math.round(offset + moment);
}

/** What happens next when both lists are read from the start: a pair, a touchpoint alone, or a step alone. */
export type Move = { step: number; touchpoint: number } | { touchpoint: number } | { step: number };

const PAIR = 0;
const TOUCHPOINT = 1;
const STEP = 2;

/**
 * The heaviest pairing of two lists that keeps the order of both (a weighted longest common subsequence). `weights` has one
 * map per step, from touchpoint index to a weight above 0. Ties go to the earlier touchpoint, so the answer is always the
 * same one. Time and memory are steps × touchpoints (one byte each).
 */
export function heaviestOrder(weights: readonly ReadonlyMap<number, number>[], touchpoints: number): Move[] {
  const steps = weights.length;
  const moves = new Uint8Array(steps * touchpoints);
  let below = new Float64Array(touchpoints + 1);
  for (let i = steps - 1; i >= 0; i--) {
    const row = new Float64Array(touchpoints + 1);
    const own = weights[i];
    for (let j = touchpoints - 1; j >= 0; j--) {
      const weight = own?.get(j) ?? 0;
      const paired = weight > 0 ? weight + (below[j + 1] ?? 0) : -1;
      const skipTouchpoint = row[j + 1] ?? 0;
      const skipStep = below[j] ?? 0;
      const best = Math.max(paired, skipTouchpoint, skipStep);
      row[j] = best;
      moves[i * touchpoints + j] = paired === best ? PAIR : skipStep === best ? STEP : TOUCHPOINT;
    }
    below = row;
  }
  return read(moves, steps, touchpoints);
}

function read(moves: Uint8Array, steps: number, touchpoints: number): Move[] {
  const path: Move[] = [];
  let i = 0;
  let j = 0;
  while (i < steps && j < touchpoints) {
    const move = moves[i * touchpoints + j];
    if (move === PAIR) path.push({ step: i++, touchpoint: j++ });
    else if (move === STEP) path.push({ step: i++ });
    else path.push({ touchpoint: j++ });
  }
  while (i < steps) path.push({ step: i++ });
  while (j < touchpoints) path.push({ touchpoint: j++ });
  return path;
}

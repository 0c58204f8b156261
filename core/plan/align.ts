import type { Plan, PlanStep } from '../journey/plan.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { stepsNotTaken } from './branches.ts';
import { heaviestOrder } from './longest-order.ts';
import { similarities } from './similarity.ts';

/** What became of a planned step, or why a touchpoint was not planned. */
export type Fate = 'kept' | 'out-of-order' | 'missing' | 'skipped' | 'not-taken' | 'extra';

/**
 * One row of planned against walked, in the order of the walk. `skipped` is an optional step left out, `not-taken` one on
 * a branch this customer did not go. Times are in milliseconds.
 */
export interface AlignedRow {
  fate: Fate;
  step?: PlanStep;
  touchpoint?: Touchpoint;
  wrongChannel?: { planned: string; walked: string };
  /** It came after the time it was promised in. */
  late?: { promisedMs: number; tookMs: number; byMs: number };
}

export interface Alignment {
  rows: AlignedRow[];
  counts: Record<Fate | 'wrong-channel' | 'late', number>;
  /** Steps kept in order ÷ steps this customer should have met, 0–1; null when there are none. */
  fit: number | null;
}

/**
 * Planned against walked: lays the walked touchpoints, given in the order they were met, beside the steps of the plan.
 * Pages passed through without a name are left out unless they are a planned step. Stable: the same input gives the same
 * rows. Time is steps × touchpoints; a plan has at most 2 000 steps.
 */
export function alignPlan(plan: Pick<Plan, 'steps'>, touchpoints: readonly Touchpoint[]): Alignment {
  const { steps } = plan;
  const weights = similarities(steps, touchpoints);
  const path = heaviestOrder(weights, touchpoints.length);
  const pairs = new Map<number, number>();
  for (const move of path) if ('step' in move && 'touchpoint' in move) pairs.set(move.step, move.touchpoint);
  const moved = pairLeftovers(weights, pairs, touchpoints.length);
  const partner = new Map([...pairs, ...moved]);
  const stepOf = new Map([...moved].map(([step, touchpoint]) => [touchpoint, step]));
  const notTaken = stepsNotTaken(steps, (index) => partner.has(index));

  const rows: AlignedRow[] = [];
  const add = (fate: Fate, index?: number, at?: number): void => {
    const step = index === undefined ? undefined : steps[index];
    const touchpoint = at === undefined ? undefined : touchpoints[at];
    const times = index === undefined ? {} : lateness(index, steps, partner, touchpoints);
    rows.push({
      fate,
      ...(step && { step }),
      ...(touchpoint && { touchpoint }),
      ...channels(step, touchpoint),
      ...times,
    });
  };
  for (const move of path) {
    if ('step' in move && 'touchpoint' in move) add('kept', move.step, move.touchpoint);
    else if ('touchpoint' in move) {
      const step = stepOf.get(move.touchpoint);
      if (step !== undefined) add('out-of-order', step, move.touchpoint);
      else if (touchpoints[move.touchpoint]?.automatic !== true) add('extra', undefined, move.touchpoint);
    } else if (!moved.has(move.step)) {
      if (notTaken.has(move.step)) add('not-taken', move.step);
      else add(steps[move.step]?.optional ? 'skipped' : 'missing', move.step);
    }
  }
  return { rows, counts: count(rows), fit: fitOf(rows) };
}

/** Steps and touchpoints left over by the order, paired by likeness: the surest first, then the earliest. */
function pairLeftovers(
  weights: readonly ReadonlyMap<number, number>[],
  pairs: ReadonlyMap<number, number>,
  touchpoints: number,
): Map<number, number> {
  const taken = new Uint8Array(touchpoints);
  for (const touchpoint of pairs.values()) taken[touchpoint] = 1;
  const candidates = weights.flatMap((row, step) =>
    pairs.has(step) ? [] : [...row].map(([touchpoint, weight]) => ({ step, touchpoint, weight })),
  );
  candidates.sort((a, b) => b.weight - a.weight || a.step - b.step || a.touchpoint - b.touchpoint);
  const moved = new Map<number, number>();
  for (const { step, touchpoint } of candidates) {
    if (moved.has(step) || taken[touchpoint] === 1) continue;
    moved.set(step, touchpoint);
    taken[touchpoint] = 1;
  }
  return moved;
}

function channels(step?: PlanStep, touchpoint?: Touchpoint): Pick<AlignedRow, 'wrongChannel'> {
  if (!step || !touchpoint || step.channel === touchpoint.channel) return {};
  return { wrongChannel: { planned: step.channel, walked: touchpoint.channel } };
}

/** Counts from the step it branches off, else from the nearest step before it that was met. */
function lateness(
  index: number,
  steps: readonly PlanStep[],
  partner: ReadonlyMap<number, number>,
  touchpoints: readonly Touchpoint[],
): Pick<AlignedRow, 'late'> {
  const step = steps[index];
  const startOf = (at: number) => touchpoints[partner.get(at) ?? -1]?.startedAt;
  const arrived = startOf(index);
  if (step?.withinMs === undefined || arrived === undefined) return {};
  const parent = step.branch ? steps.findIndex((it) => it.id === step.branch?.of) : -1;
  let before = parent >= 0 ? parent : index - 1;
  while (before >= 0 && startOf(before) === undefined) before--;
  const from = startOf(before);
  if (from === undefined || arrived - from <= step.withinMs) return {};
  const tookMs = arrived - from;
  return { late: { promisedMs: step.withinMs, tookMs, byMs: tookMs - step.withinMs } };
}

function count(rows: readonly AlignedRow[]): Alignment['counts'] {
  const counts: Alignment['counts'] = {
    kept: 0,
    'out-of-order': 0,
    missing: 0,
    skipped: 0,
    'not-taken': 0,
    extra: 0,
    'wrong-channel': 0,
    late: 0,
  };
  for (const row of rows) {
    counts[row.fate] += 1;
    if (row.wrongChannel) counts['wrong-channel'] += 1;
    if (row.late) counts.late += 1;
  }
  return counts;
}

function fitOf(rows: readonly AlignedRow[]): number | null {
  const due = rows.filter(({ fate, step }) => step && fate !== 'not-taken' && fate !== 'skipped');
  return due.length === 0 ? null : due.filter((it) => it.fate === 'kept').length / due.length;
}

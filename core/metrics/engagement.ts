import type { JourneyEvent } from '../journey/event.ts';
import type { Metric } from '../journey/measure.ts';
import type { MetricDefinition } from './definition.ts';

export interface Engagement {
  visits: number;
  /** Clicks, inputs and submits. */
  interactions: number;
  /** Most visited pages first; `path` is the address without query and fragment. */
  pages: { path: string; visits: number }[];
  /** Interactions per slot of `slotMs`, from the first event to the last. */
  timeline: { at: number; interactions: number }[];
}

/** Most slots a timeline has; longer walks get longer slots. */
const mostSlots = 200;

/** What happened on the pages of a walk, and when. The slots are at least `slotMs` milliseconds long. */
export function engagementOf(events: readonly JourneyEvent[], slotMs = 60_000): Engagement {
  const pages = new Map<string, number>();
  const moments: number[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    first = Math.min(first, event.at);
    last = Math.max(last, event.at);
    if (event.type === 'visit' && event.frame === 0) {
      const path = event.url.replace(/[?#].*$/, '');
      pages.set(path, (pages.get(path) ?? 0) + 1);
    } else if (event.type === 'click' || event.type === 'input' || event.type === 'submit') {
      moments.push(event.at);
    }
  }
  const slot = Math.max(slotMs, Math.ceil((last - first + 1) / mostSlots));
  const counts = new Array<number>(moments.length === 0 ? 0 : Math.floor((last - first) / slot) + 1).fill(0);
  for (const at of moments) {
    const index = Math.floor((at - first) / slot);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return {
    visits: [...pages.values()].reduce((sum, it) => sum + it, 0),
    interactions: moments.length,
    pages: [...pages]
      .map(([path, visits]) => ({ path, visits }))
      .sort((a, b) => b.visits - a.visits || (a.path < b.path ? -1 : 1)),
    timeline: counts.map((interactions, index) => ({ at: first + index * slot, interactions })),
  };
}

/** An early sign of churn: the last period is below half the mean of those before. Needs three periods; the limit is ours. */
function isFading(perPeriod: readonly number[]): boolean {
  const before = perPeriod.slice(0, -1);
  const last = perPeriod.at(-1);
  if (before.length < 2 || last === undefined) return false;
  return last < before.reduce((sum, it) => sum + it, 0) / before.length / 2;
}

/** Whether the logins a team imported, one number for each period, fade. Numbers without a date have no order and tell nothing. */
export function loginsFade(logins: readonly Metric[]): boolean {
  const byDate = new Map(logins.flatMap(({ at, value }) => (at === undefined ? [] : [[at, value]])));
  return isFading([...byDate].sort(([a], [b]) => a - b).map(([, value]) => value));
}

/** K9. */
export const engagementMetric: MetricDefinition = {
  key: 'engagement',
  name: 'Engagement',
  meaning: 'Logins, pages and interactions over time; when they fade, churn is near.',
  formula: 'interactions in the walk, or logins in a period as imported',
  unit: 'count',
  better: 'higher',
  timing: 'leading',
  fromAudit({ events }) {
    const { visits, interactions } = engagementOf(events);
    return events.length === 0 ? null : { value: interactions, numbers: { visits, interactions } };
  },
};

import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, quiet } from '../detector.ts';
import { pageOf } from '../page-of.ts';
import { remember } from '../remember.ts';

/** https://docs.conviva.com/learning-center-files/content/eco/features/frustration_signal.html */
export const loopVisits = 3;
export const loopWindowMs = 15_000;
export const loopSeverity = 2;
export const loopTabs = 50;
/** Arrivals remembered in a tab: many more than anyone makes in the window. */
export const loopArrivals = 60;

type Arrival = { readonly page: string; readonly address: string; readonly at: number; readonly id: string };
/** Per tab where the visitor came last, and the arrivals that may still make a loop. */
type State = Map<number, { readonly last: Arrival; readonly arrivals: readonly Arrival[] }>;

/** Back at the same page again and again, without having sent anything: the way on cannot be found. */
export const pageLoop = defineDetector<State>({
  id: 'page-loop',
  version: 1,
  reads: ['visit', 'submit'],
  needs: ['visit'],
  initial: () => new Map(),
  step(tabs, event) {
    const tab = event.type === 'submit' || event.type === 'visit' ? tabs.get(event.tab) : undefined;
    if (event.type === 'submit' && tab) tabs.set(event.tab, { last: tab.last, arrivals: [] });
    if (event.type !== 'visit' || event.frame !== 0) return quiet(tabs);
    const now = { page: pageOf(event.url), address: addressOf(event.url), at: event.at, id: event.id };
    if (!isArrival(tab?.last, now, event.how)) return quiet(tabs);
    const recent = (tab?.arrivals ?? []).filter(({ at }) => now.at - at <= loopWindowMs);
    const arrivals = [...recent.slice(1 - loopArrivals), now];
    const same = arrivals.filter(({ page }) => page === now.page);
    const first = same[0];
    if (!first || same.length < loopVisits)
      return quiet(remember(tabs, event.tab, { last: now, arrivals }, loopTabs));
    return {
      state: remember(tabs, event.tab, { last: now, arrivals: [] }, loopTabs),
      hits: [
        {
          detector: 'page-loop',
          version: 1,
          at: first.at,
          event: event.id,
          evidence: same.map(({ id }) => id),
          url: event.url,
          severity: loopSeverity,
          numbers: { visits: same.length, withinMs: now.at - first.at, limitMs: loopWindowMs },
        },
      ],
    };
  },
});

/**
 * Coming to a page from another one, or being sent to the very same address again. Filters and pages of a list change the
 * query only, and reloads are the matter of `refresh-loop`.
 */
function isArrival(last: Arrival | undefined, now: Arrival, how: FactOf<'visit'>['how']): boolean {
  if (how === 'reload') return false;
  return !last || last.page !== now.page || (how === 'load' && last.address === now.address);
}

const addressOf = (url: string): string => url.split('#', 1)[0] ?? '';

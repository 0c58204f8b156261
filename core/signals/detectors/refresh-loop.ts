import { defineDetector, quiet } from '../detector.ts';
import { pageOf } from '../page-of.ts';
import { remember } from '../remember.ts';

/** Ours. Others list the signal without a number: https://docs.developers.convert.com/v1.0-web/docs/signals */
export const refreshReloads = 2;
export const refreshWindowMs = 10_000;
export const refreshSeverity = 2;
export const refreshTabs = 50;

type Reload = { readonly page: string; readonly at: number; readonly id: string };
/** Reloads within the window, at most `refreshReloads` of them, per tab. */
type State = Map<number, readonly Reload[]>;

/** The page reloaded again and again: it does not tell what the visitor waits for. */
export const refreshLoop = defineDetector<State>({
  id: 'refresh-loop',
  version: 1,
  reads: ['visit'],
  initial: () => new Map(),
  step(tabs, event) {
    if (event.type !== 'visit' || event.frame !== 0 || event.how !== 'reload') return quiet(tabs);
    const now = { page: pageOf(event.url), at: event.at, id: event.id };
    const before = tabs.get(event.tab) ?? [];
    const reloads = [
      ...before.filter(({ page, at }) => page === now.page && now.at - at <= refreshWindowMs),
      now,
    ];
    const first = reloads[0] ?? now;
    if (reloads.length < refreshReloads) return quiet(remember(tabs, event.tab, reloads, refreshTabs));
    tabs.delete(event.tab);
    return {
      state: tabs,
      hits: [
        {
          detector: 'refresh-loop',
          version: 1,
          at: first.at,
          event: event.id,
          evidence: reloads.map(({ id }) => id),
          url: event.url,
          severity: refreshSeverity,
          numbers: { reloads: reloads.length, withinMs: now.at - first.at, limitMs: refreshWindowMs },
        },
      ],
    };
  },
});

import { defineDetector, quiet } from '../detector.ts';
import { pageOf } from '../page-of.ts';
import { remember } from '../remember.ts';

/** https://help.uxify.com/en/articles/11829715-u-turns-ut */
export const uTurnMs = 5000;
export const uTurnSeverity = 2;
/** Tabs in which a turn may be under way. */
export const uTurnTabs = 50;

type Stay = { readonly page: string; readonly url: string; readonly at: number; readonly id: string };
/** Per tab the page the visitor is on, the one before it, and whether they did anything on it. */
type State = Map<
  number,
  { readonly before: Stay | undefined; readonly here: Stay; readonly isUsed: boolean }
>;

/** To a page and straight back again, without a click, a scroll or a word there: it was not what it promised. */
export const uTurn = defineDetector<State>({
  id: 'u-turn',
  version: 1,
  reads: ['visit', 'click', 'scroll', 'input'],
  needs: ['visit'],
  initial: () => new Map(),
  step(tabs, event) {
    if (event.type === 'click' || event.type === 'scroll' || event.type === 'input') {
      const tab = tabs.get(event.tab);
      if (tab && !tab.isUsed) tabs.set(event.tab, { ...tab, isUsed: true });
      return quiet(tabs);
    }
    if (event.type !== 'visit' || event.frame !== 0) return quiet(tabs);
    const tab = tabs.get(event.tab);
    const now: Stay = { page: pageOf(event.url), url: event.url, at: event.at, id: event.id };
    if (tab?.here.page === now.page) return quiet(tabs);
    remember(tabs, event.tab, { before: tab?.here, here: now, isUsed: false }, uTurnTabs);
    // An address that is replaced was changed by the page, not by the visitor.
    if (tab?.before?.page !== now.page || tab.isUsed || event.how === 'replace') return quiet(tabs);
    const stayedMs = now.at - tab.here.at;
    if (stayedMs > uTurnMs) return quiet(tabs);
    return {
      state: tabs,
      hits: [
        {
          detector: 'u-turn',
          version: 1,
          at: tab.here.at,
          event: tab.here.id,
          evidence: [tab.before.id, tab.here.id, now.id],
          url: tab.here.url,
          severity: uTurnSeverity,
          numbers: { stayedMs, limitMs: uTurnMs },
        },
      ],
    };
  },
});

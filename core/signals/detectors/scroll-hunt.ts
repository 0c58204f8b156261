import { defineDetector, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/**
 * Ours. The published rules (https://docs.developers.convert.com/v1.0-web/docs/signals, three reversals in half a second) fire when a trackpad
 * trembles, so a reversal has to be worth a quarter of the screen and there is more time for it.
 */
export const huntReversals = 4;
export const huntWindowMs = 5000;
export const huntShare = 0.25;
export const huntSeverity = 1;
export const huntDocuments = 50;

type Reversal = { readonly at: number; readonly id: string };
type State = Map<string, { readonly isDown: boolean; readonly reversals: readonly Reversal[] }>;

/** Up and down and up again: something that should be on this page is not found. */
export const scrollHunt = defineDetector<State>({
  id: 'scroll-hunt',
  version: 1,
  reads: ['scroll'],
  initial: () => new Map(),
  step(documents, event) {
    if (event.type !== 'scroll') return quiet(documents);
    const movedPx = event.toPx - event.fromPx;
    if (movedPx === 0 || Math.abs(movedPx) < huntShare * event.viewportPx) return quiet(documents);
    const key = `${event.doc} ${event.frame}`;
    const before = documents.get(key);
    const isDown = movedPx > 0;
    if (before?.isDown === isDown) return quiet(documents);
    const recent = (before?.reversals ?? []).filter(({ at }) => event.at - at <= huntWindowMs);
    const reversals = before ? [...recent, { at: event.at, id: event.id }] : [];
    const first = reversals[0];
    if (!first || reversals.length < huntReversals)
      return quiet(remember(documents, key, { isDown, reversals }, huntDocuments));
    return {
      state: remember(documents, key, { isDown, reversals: [] }, huntDocuments),
      hits: [
        {
          detector: 'scroll-hunt',
          version: 1,
          at: first.at,
          event: event.id,
          evidence: reversals.map(({ id }) => id),
          severity: huntSeverity,
          numbers: {
            reversals: reversals.length,
            withinMs: event.at - first.at,
            limitMs: huntWindowMs,
          },
        },
      ],
    };
  },
});

import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, type Hit, quiet } from '../detector.ts';
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

/** Per document the direction of the last run that counts, and the reversals within the window. */
type State = Map<string, { isDown: boolean; reversals: FactOf<'scroll'>[] }>;

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
    const isDown = movedPx > 0;
    const here = documents.get(event.doc);
    if (!here) return quiet(remember(documents, event.doc, { isDown, reversals: [] }, huntDocuments));
    if (here.isDown === isDown) return quiet(documents);
    here.isDown = isDown;
    here.reversals.push(event);
    if (here.reversals.length < huntReversals) return quiet(documents);
    const reversals = here.reversals;
    const withinMs = event.at - (reversals[0] ?? event).at;
    here.reversals = withinMs > huntWindowMs ? reversals.slice(1) : [];
    if (withinMs > huntWindowMs) return quiet(documents);
    return { state: documents, hits: [hitOf(reversals, event, withinMs)] };
  },
});

function hitOf(reversals: readonly FactOf<'scroll'>[], last: FactOf<'scroll'>, withinMs: number): Hit {
  return {
    detector: 'scroll-hunt',
    version: 1,
    at: last.at - withinMs,
    event: last.id,
    evidence: reversals.map(({ id }) => id),
    severity: huntSeverity,
    numbers: { reversals: reversals.length, withinMs, limitMs: huntWindowMs },
  };
}

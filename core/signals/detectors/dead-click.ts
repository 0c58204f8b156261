import type { FactOf } from '../../journey/facts.ts';
import { asksForAnswer } from '../asks-for-answer.ts';
import { defineDetector, quiet } from '../detector.ts';
import { isMadeByPage } from '../reaction.ts';
import { remember } from '../remember.ts';

/** A second is the limit for the flow of thought: https://www.nngroup.com/articles/response-times-3-important-limits/, and Splunk's default: https://github.com/signalfx/splunk-otel-js-web/releases/tag/v2.5.0 */
export const deadAfterMs = 1000;
export const deadSeverity = 3;
/** Clicks that wait for their effect. It is told within ten seconds, so this is far above what a hand can do. */
export const deadPending = 100;

type State = Map<string, FactOf<'click'>>;

/** Something that looks as if it would do something, and does nothing in time. */
export const deadClick = defineDetector<State>({
  id: 'dead-click',
  version: 1,
  reads: ['click', 'effect'],
  needs: ['effect'],
  initial: () => new Map(),
  step(pending, event) {
    if (event.type === 'click' && asksForAnswer(event))
      return quiet(remember(pending, event.id, event, deadPending));
    if (event.type !== 'effect') return quiet(pending);
    const click = pending.get(event.of);
    if (!click) return quiet(pending);
    pending.delete(event.of);
    if (!isNothing(event)) return quiet(pending);
    return {
      state: pending,
      hits: [
        {
          detector: 'dead-click',
          version: 1,
          at: click.at,
          event: click.id,
          evidence: [click.id, event.id],
          target: click.target,
          severity: deadSeverity,
          numbers: { watchedMs: event.afterMs, limitMs: deadAfterMs },
        },
      ],
    };
  },
});

/**
 * Nothing for a second, and what came after that, if anything, was the visitor's own: they scrolled on or went elsewhere.
 * A watch that ended sooner (the page was left) is no verdict, and neither is a request: it may be on its way.
 */
function isNothing(effect: FactOf<'effect'>): boolean {
  if (effect.what === 'request' || isMadeByPage(effect)) return false;
  return effect.what === 'none' ? effect.afterMs >= deadAfterMs : effect.afterMs > deadAfterMs;
}

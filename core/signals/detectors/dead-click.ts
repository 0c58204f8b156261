import type { FactOf } from '../../journey/facts.ts';
import { asksForAnswer } from '../asks-for-answer.ts';
import { defineDetector, quiet } from '../detector.ts';
import { expectEffect, type Pending, takeExpected } from '../pending.ts';
import { isMadeByPage } from '../reaction.ts';

/** A second is the limit for the flow of thought: https://www.nngroup.com/articles/response-times-3-important-limits/, and Splunk's default: https://github.com/signalfx/splunk-otel-js-web/releases/tag/v2.5.0 */
export const deadAfterMs = 1000;
export const deadSeverity = 3;

/** Something that looks as if it would do something, and does nothing in time. */
export const deadClick = defineDetector<Pending<FactOf<'click'>>>({
  id: 'dead-click',
  version: 1,
  reads: ['click', 'effect'],
  needs: ['effect'],
  initial: () => [],
  step(pending, event) {
    if (event.type === 'click' && asksForAnswer(event)) return quiet(expectEffect(pending, event));
    if (event.type !== 'effect') return quiet(pending);
    const click = takeExpected(pending, event.of);
    if (!click || !isNothing(event)) return quiet(pending);
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

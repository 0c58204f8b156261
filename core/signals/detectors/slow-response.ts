import type { FactOf } from '../../journey/facts.ts';
import { asksForAnswer } from '../asks-for-answer.ts';
import { defineDetector, quiet } from '../detector.ts';
import { expectEffect, type Pending, takeExpected } from '../pending.ts';
import { isMadeByPage } from '../reaction.ts';

/**
 * Over each limit, the severity beside it, worst first. 1 s is the limit for the flow of thought, 10 s for attention
 * (https://www.nngroup.com/articles/response-times-3-important-limits/); 3 s is how long Sentry waits before it calls a
 * click slow: https://github.com/getsentry/sentry-javascript/blob/develop/packages/replay-internal/src/constants.ts
 */
export const slowLimits = [
  { overMs: 10_000, severity: 3 },
  { overMs: 3000, severity: 2 },
  { overMs: 1000, severity: 1 },
] as const;
/** A press this long is meant to be long, so its time is the visitor's own: https://developer.android.com/reference/android/view/ViewConfiguration#getLongPressTimeout() */
export const longPressMs = 500;

/** Something that reacts, but so late that the visitor had to wonder. */
export const slowResponse = defineDetector<Pending<FactOf<'click'>>>({
  id: 'slow-response',
  version: 1,
  reads: ['click', 'effect'],
  needs: ['effect'],
  initial: () => [],
  step(pending, event) {
    if (event.type === 'click' && asksForAnswer(event)) return quiet(expectEffect(pending, event));
    if (event.type !== 'effect') return quiet(pending);
    const click = takeExpected(pending, event.of);
    if (!click || !isMadeByPage(event)) return quiet(pending);
    const heldMs = click.heldMs ?? 0;
    const waitedMs = event.afterMs - (heldMs >= longPressMs ? heldMs : 0);
    const limit = slowLimits.find(({ overMs }) => waitedMs > overMs);
    if (!limit) return quiet(pending);
    return {
      state: pending,
      hits: [
        {
          detector: 'slow-response',
          version: 1,
          at: click.at,
          event: click.id,
          evidence: [click.id, event.id],
          target: click.target,
          severity: limit.severity,
          numbers: { waitedMs, limitMs: limit.overMs },
        },
      ],
    };
  },
});

import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, quiet } from '../detector.ts';
import { expectEffect, type Pending, takeExpected } from '../pending.ts';

/** Ours: between the limits of one second (thought) and ten (attention) of https://www.nngroup.com/articles/response-times-3-important-limits/ */
export const silentMs = 3000;
export const silentSeverity = 3;

/** A form sent off, and no word about it: neither a new page nor a text near the form nor an announcement. */
export const silentSubmit = defineDetector<Pending<FactOf<'submit'>>>({
  id: 'silent-submit',
  version: 1,
  reads: ['submit', 'effect'],
  needs: ['submit'],
  initial: () => [],
  step(pending, event) {
    if (event.type === 'submit') return quiet(expectEffect(pending, event));
    if (event.type !== 'effect') return quiet(pending);
    const submit = takeExpected(pending, event.of);
    const silenceMs = submit && silenceOf(event, submit);
    if (!submit || silenceMs === undefined) return quiet(pending);
    return {
      state: pending,
      hits: [
        {
          detector: 'silent-submit',
          version: 1,
          at: submit.at,
          event: submit.id,
          evidence: [submit.id, event.id],
          target: submit.target,
          severity: silentSeverity,
          numbers: { silenceMs, limitMs: silentMs },
        },
      ],
    };
  },
});

/**
 * How long nothing was heard; undefined when it was soon enough, or when the watch ended too soon to tell. A request alone
 * is seen by nobody: it is told when the watch ends, and until then there was silence.
 */
function silenceOf(effect: FactOf<'effect'>, submit: FactOf<'submit'>): number | undefined {
  const isSeen = effect.what !== 'none' && effect.what !== 'request';
  const silenceMs = effect.what === 'request' ? effect.at - submit.at : effect.afterMs;
  return (isSeen ? silenceMs > silentMs : silenceMs >= silentMs) ? silenceMs : undefined;
}

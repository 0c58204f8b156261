import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, quiet } from '../detector.ts';
import { remember } from '../remember.ts';

/** Ours: between the limits of one second (thought) and ten (attention) of https://www.nngroup.com/articles/response-times-3-important-limits/ */
export const silentMs = 3000;
export const silentSeverity = 3;
/** Submits that wait for their effect. */
export const silentPending = 100;

type State = Map<string, FactOf<'submit'>>;

/** A form sent off, and no word about it: neither a new page nor a text near the form nor an announcement. */
export const silentSubmit = defineDetector<State>({
  id: 'silent-submit',
  version: 1,
  reads: ['submit', 'effect'],
  needs: ['submit'],
  initial: () => new Map(),
  step(pending, event) {
    if (event.type === 'submit') return quiet(remember(pending, event.id, event, silentPending));
    if (event.type !== 'effect') return quiet(pending);
    const submit = pending.get(event.of);
    if (!submit) return quiet(pending);
    pending.delete(event.of);
    const silenceMs = silenceOf(event, submit);
    if (silenceMs === undefined) return quiet(pending);
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

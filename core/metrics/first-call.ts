import type { MetricDefinition } from './definition.ts';
import { percentOf } from './share.ts';

const personal: readonly string[] = ['call', 'chat'];

/** K14. In a walk: direct calls and chats whose goal was reached in one go, of those that were tested. */
export const firstCall: MetricDefinition = {
  key: 'first-call-response',
  name: 'First-call response',
  meaning: 'How many requests are answered at the first contact.',
  formula: 'answered at the first contact ÷ contacts × 100',
  unit: 'percent',
  better: 'higher',
  timing: 'leading',
  fromAudit(audit, _, stage) {
    const contacts = audit.stages
      .filter((it) => stage === undefined || it.id === stage)
      .flatMap((it) => it.touchpoints)
      .filter((it) => it.walked && it.direct && it.outcome !== undefined && personal.includes(it.channel));
    const answered = contacts.filter((it) => it.outcome === 'achieved' && it.visits <= 1);
    const value = percentOf(answered.length, contacts.length, ['Answered', 'contacts']);
    return value === null
      ? null
      : { value, numbers: { answered: answered.length, contacts: contacts.length } };
  },
};

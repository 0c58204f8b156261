import { walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

const replyChannels: readonly string[] = ['e-mail', 'call', 'chat', 'sms', 'letter'];

/** The company did something at a personal touchpoint and nobody put their name to it (F6). */
export const unnamedReply: GapRule = {
  id: 'unnamed-reply',
  version: 1,
  about: 'A reply comes from nobody in particular.',
  class: 'pain',
  severity: 1,
  recommendation: 'Let a person sign it, and make it possible to answer them.',
  check(audit) {
    const replies = walkedTouchpoints(audit).filter(
      (it) =>
        it.direct && replyChannels.includes(it.channel) && it.actions.some((act) => act.party === 'company'),
    );
    if (replies.length === 0) return 'not-applicable';
    return replies
      .filter((it) => it.actions.every((act) => act.party !== 'company' || act.who.trim() === ''))
      .map((it) => ({
        stage: it.stage,
        touchpoint: it.id,
        title: `${it.name}: the reply has no name under it`,
      }));
  },
};

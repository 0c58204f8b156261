import type { Touchpoint } from '../../journey/touchpoint.ts';
import { hasTag, walkedTouchpoints } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Channels on which a customer meets a person. */
export const humanChannels: readonly string[] = ['call', 'chat', 'store', 'event', 'webinar'];

/** In the whole walk no person of the company became visible (F6). */
export const noHumanContact: GapRule = {
  id: 'no-human-contact',
  version: 1,
  about: 'No person behind the brand is visible anywhere.',
  class: 'pain',
  severity: 2,
  recommendation: 'Show faces and names: who writes, who answers, whom to ask.',
  check(audit) {
    const touchpoints = walkedTouchpoints(audit);
    const last = touchpoints.at(-1);
    if (last === undefined) return 'not-applicable';
    if (touchpoints.some((it) => isHuman(it) || hasTag(it, audit, 'human-contact'))) return [];
    return [{ stage: last.stage, subject: 'walk', title: 'No human contact is visible in the whole walk' }];
  },
};

function isHuman(touchpoint: Touchpoint): boolean {
  const named = touchpoint.actions.some((it) => it.party === 'company' && it.who.trim() !== '');
  return named || humanChannels.includes(touchpoint.channel);
}

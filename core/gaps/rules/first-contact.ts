import { arrivalChannels } from '../../stages/first-contact.ts';
import { inTime } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** The first direct contact happens on another channel than social media or the website (T9). */
export const firstContact: GapRule = {
  id: 'first-contact',
  version: 1,
  about: 'The first contact is somewhere else than on social media or the website.',
  class: 'opportunity',
  severity: 1,
  recommendation:
    'Let people come on their own, by social media or the website, before you call or write to them.',
  check(audit) {
    const open = audit.framework.stages.find((it) => it.firstContact.length > 0);
    const first = inTime(audit).find((it) => it.direct);
    if (open === undefined || first === undefined || first.stage !== open.id) return 'not-applicable';
    if (arrivalChannels.includes(first.channel)) return [];
    const title = `First contact by ${first.channel}: ${first.name}`;
    return [{ stage: first.stage, touchpoint: first.id, title }];
  },
};

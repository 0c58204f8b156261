import { conversionChannels } from '../../stages/first-contact.ts';
import { answers, inTime } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Library entries at which a visitor leaves something to be reached by. */
const converting = ['trial-sign-up', 'landing-page', 'live-chat'];

/** The first conversion of a visitor happens away from the website (T9). */
export const offSiteConversion: GapRule = {
  id: 'off-site-conversion',
  version: 1,
  about: 'A visitor first becomes a lead somewhere else than on the website.',
  class: 'opportunity',
  severity: 1,
  recommendation: 'Bring the first conversion to the website: a smart form, a landing page, a chat, a trial.',
  check(audit) {
    const first = inTime(audit).find((it) => answers(it, converting));
    if (first === undefined) return 'not-applicable';
    if (conversionChannels.includes(first.channel)) return [];
    const title = `${first.name}: the first conversion is off the website (${first.channel})`;
    return [{ stage: first.stage, touchpoint: first.id, title }];
  },
};

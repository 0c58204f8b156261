import { jonasCompares } from './walks/jonas-compares.ts';
import { jonasLives } from './walks/jonas-lives.ts';
import { maraAgain } from './walks/mara-again.ts';
import { maraBuys } from './walks/mara-buys.ts';
import { maraStays } from './walks/mara-stays.ts';
import { jonas, jonasGoals, mara, maraGoals } from './walks/personas.ts';
import { boxPlan } from './walks/plan.ts';
import { type DemoWalk, demoWalkSchema } from './walks/schema.ts';

const journey = { id: 'weekly-box', name: 'Subscribe to a weekly box' };
const auditor = 'Robin Vale';

/** Mara, busy and sent by a friend, walks the shop as it was found. */
export const maraWalk: DemoWalk = demoWalkSchema.parse({
  id: 'mara',
  title: 'Mara’s first box',
  version: 'planted',
  journey,
  auditor,
  persona: mara,
  goals: maraGoals,
  plan: boxPlan,
  meets: [
    'slow-hero',
    'shifting-banner',
    'dead-plan-card',
    'fussy-phone',
    'mute-slot-button',
    'far-off-voucher',
    'frozen-pay-button',
    'sleepy-swap',
    'bouncing-notes',
    'stale-tracking',
    'lost-recipe',
    'refer-copy',
  ],
  steps: [...maraBuys, ...maraStays],
});

/** Jonas, who compares everything, walks the same shop. */
export const jonasWalk: DemoWalk = demoWalkSchema.parse({
  id: 'jonas',
  title: 'Jonas compares, then starts small',
  version: 'planted',
  journey,
  auditor,
  persona: jonas,
  goals: jonasGoals,
  plan: boxPlan,
  meets: [
    'broken-grower-photo',
    'shifting-banner',
    'empty-delivery-map',
    'compare-differences',
    'silent-tasting',
    'long-business-form',
    'frozen-pay-button',
    'slippery-season-menu',
    'heavy-filter',
    'chat-refuses',
    'chat-silence',
    'buried-phone-number',
    'dead-receipt-button',
  ],
  steps: [...jonasCompares, ...jonasLives],
});

/** Mara walks again after the shop was mended: the re-audit of the demo. */
export const maraAgainWalk: DemoWalk = demoWalkSchema.parse({
  id: 'mara-again',
  title: 'Mara’s second look',
  version: 'fixed',
  journey,
  auditor,
  persona: mara,
  goals: maraGoals,
  plan: boxPlan,
  meets: [],
  steps: maraAgain,
});

/** In the order the demo walks them. */
export const demoWalks: readonly DemoWalk[] = [maraWalk, jonasWalk, maraAgainWalk];

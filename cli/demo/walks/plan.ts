import type { Plan } from '../../../core/journey/plan.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The journey as the shop means it, with what it promises. */
export const boxPlan: Plan = {
  id: 'weekly-box-intended',
  name: 'A weekly box, as intended',
  aim: 'onboarding',
  trigger: 'Somebody hears of the box from a friend or a review.',
  lead: 'cold',
  steps: [
    step('home', 'awareness', 'Home page'),
    step('reviews', 'awareness', 'Reviews'),
    step('boxes', 'consideration', 'Boxes and prices'),
    step('tasting', 'consideration', 'Tasting evening', { channel: 'webinar', optional: true }),
    step('sign-up', 'onboarding', 'Sign-up'),
    step('payment', 'onboarding', 'Payment', { withinMs: 10 * minute }),
    step('welcome', 'onboarding', 'Welcome letter', { channel: 'e-mail', withinMs: 5 * minute }),
    step('getting-started', 'onboarding', 'Getting started', { withinMs: 2 * day }),
    step('weekly-choice', 'adoption', 'Weekly choice', { channel: 'product', withinMs: 7 * day }),
    step('help', 'adoption', 'Chat with the packing shed', {
      channel: 'chat',
      withinMs: minute,
      optional: true,
    }),
    step('survey', 'retention', 'Survey after the fourth box', { channel: 'e-mail', withinMs: 28 * day }),
    step('refer', 'expansion', 'Bring a friend'),
  ],
};

function step(
  id: string,
  stage: string,
  name: string,
  more: { channel?: string; withinMs?: number; optional?: boolean } = {},
): Plan['steps'][number] {
  return { id, stage, name, channel: 'website', optional: false, ...more };
}

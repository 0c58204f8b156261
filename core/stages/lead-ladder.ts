import { onboardingMs, yearlyRenewalMs } from '../plan/promised-times.ts';
import { builtIn } from './built-in.ts';
import { stageDocuments as documents } from './documents.ts';
import { firstArrivals, firstConversions } from './first-contact.ts';
import { library } from './library.ts';
import { teams } from './teams.ts';

const id = 'lead-ladder';

/** The rungs an automation system knows: the kind of lead decides which flow is sent. */
export const leadLadder = builtIn({
  id,
  version: 1,
  name: 'Lead ladder, seven rungs',
  summary:
    'How a visitor becomes a lead, a customer and a regular, and what happens to those who fall silent.',
  stages: [
    {
      id: 'visitor',
      name: 'Visitor',
      summary: 'Somebody came. Nothing is known about them.',
      entry: ['They arrive, often from social media.'],
      exit: ['They leave something to be reached by, on the website.'],
      owner: teams.marketing,
      library: library(id, 'visitor', ['first-impression', 'social-media', 'landing-page', 'live-chat']),
      checkpoints: [{ id: 'conversion-on-site', text: 'The first conversion is possible on the website.' }],
      firstContact: [...firstArrivals, ...firstConversions],
    },
    {
      id: 'lead',
      name: 'Lead',
      summary: 'Cold, qualified by marketing (MQL) or qualified by sales (SQL): each kind gets its own flow.',
      entry: ['Their address is known.'],
      exit: ['They are ready to be called.'],
      owner: teams.marketing,
      library: library(id, 'lead', [
        'thank-you-mail',
        'related-content-mail',
        'call-to-action-mail',
        'trial-sign-up',
        'removal-notice',
      ]),
      checkpoints: [
        { id: 'lead-kind-known', text: 'It is clear which kind of lead this is.' },
        { id: 'inactive-path', text: 'There is a way for those who do not react.' },
      ],
      documents: [documents.removal],
    },
    {
      id: 'sales-call',
      name: 'Sales call',
      summary: 'A talk, once the lead is ready for it.',
      entry: ['A call is agreed.'],
      exit: ['They know what they would get and at what price.'],
      owner: teams.sales,
      library: library(id, 'sales-call', ['sales-call']),
      checkpoints: [{ id: 'no-script', text: 'The talk was about the caller’s own case, without a script.' }],
      documents: [documents.offer],
    },
    {
      id: 'conversion',
      name: 'Conversion',
      summary: 'The lead becomes a customer.',
      entry: ['They say yes.'],
      exit: ['They bought it.'],
      owner: teams.sales,
      library: library(id, 'conversion', ['specific-offer', 'place-order']),
      checkpoints: [{ id: 'order-confirmed', text: 'The order was confirmed, with what happens next.' }],
      documents: [documents.confirmation],
      milestones: ['initial-purchase'],
    },
    {
      id: 'onboarding',
      name: 'Onboarding and activation',
      summary: 'Of those who asked for a demo or a trial, who gets to the end?',
      entry: ['They log in for the first time.'],
      exit: ['They are active on their own.'],
      expectedMs: onboardingMs,
      owner: teams.onboarding,
      library: library(id, 'onboarding', ['welcome-mail', 'set-up', 'training']),
      checkpoints: [{ id: 'independent-use', text: 'A whole task was done without help.' }],
      documents: [documents.welcome, documents.guide],
      milestones: ['onboarding-completed', 'first-key-usage'],
    },
    {
      id: 'recurring-customer',
      name: 'Recurring customer',
      summary: 'They come back, log in, pay again.',
      entry: ['They are active on their own.'],
      exit: ['A renewal is due, or they go quiet.'],
      owner: teams.success,
      library: library(id, 'recurring-customer', ['feature-engagement', 'support-interaction', 'newsletter']),
      checkpoints: [{ id: 'issue-solved', text: 'A reported problem was acknowledged and solved.' }],
      documents: [documents.newsletter],
      milestones: ['first-success'],
    },
    {
      id: 'churn-or-upsell',
      name: 'Churn or upsell',
      summary: 'The fork: they leave, or they take more.',
      entry: ['A renewal is due, or they went quiet.'],
      exit: ['They renewed or extended, or they left and it is known why.'],
      expectedMs: yearlyRenewalMs,
      owner: teams.accounts,
      library: library(id, 'churn-or-upsell', ['renewal-talk', 'upsell', 'removal-notice']),
      checkpoints: [{ id: 'reason-known', text: 'Who leaves is asked why.' }],
      documents: [documents.renewal, documents.removal],
      milestones: ['renewal-upsell'],
    },
  ],
});

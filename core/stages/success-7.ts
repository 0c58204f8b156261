import { onboardingMs, yearlyRenewalMs } from '../plan/promised-times.ts';
import { builtIn } from './built-in.ts';
import { stageDocuments as documents } from './documents.ts';
import { firstArrivals, firstConversions } from './first-contact.ts';
import { library } from './library.ts';
import { teams } from './teams.ts';

const id = 'success-7';

/** Seven stages: the decision to buy stands on its own, and the journey ends with advocacy. */
export const success7 = builtIn({
  id,
  version: 1,
  name: 'Customer success, seven stages',
  summary: 'Like the six stages, but deciding is a stage of its own and growing the account is none.',
  stages: [
    {
      id: 'awareness',
      name: 'Awareness',
      summary: 'They come across the offer.',
      entry: ['They hear of the offer for the first time.'],
      exit: ['They want to know more.'],
      owner: teams.marketing,
      library: library(id, 'awareness', [
        'first-impression',
        'social-media',
        'marketing-material',
        'referrals',
        'review-sites',
      ]),
      checkpoints: [{ id: 'offer-understood', text: 'The persona can say what is offered and for whom.' }],
      firstContact: [...firstArrivals],
    },
    {
      id: 'consideration',
      name: 'Consideration',
      summary: 'They compare it with other ways to meet the need.',
      entry: ['They compare.'],
      exit: ['They have a favourite.'],
      owner: teams.sales,
      library: library(id, 'consideration', ['call-to-action-mail', 'demo-or-webinar', 'contact-sales']),
      checkpoints: [{ id: 'difference-understood', text: 'The persona can say what sets it apart.' }],
      documents: [documents.offer],
      firstContact: [...firstConversions],
    },
    {
      id: 'decision',
      name: 'Decision',
      summary: 'They make up their mind and buy.',
      entry: ['They have a favourite and check price and terms.'],
      exit: ['They bought, or started a trial.'],
      owner: teams.sales,
      library: library(id, 'decision', ['trial-sign-up', 'place-order']),
      checkpoints: [
        { id: 'price-known', text: 'What it costs is known before anything is signed.' },
        { id: 'order-confirmed', text: 'The order was confirmed, with what happens next.' },
      ],
      documents: [documents.confirmation],
      milestones: ['initial-purchase'],
    },
    {
      id: 'onboarding',
      name: 'Onboarding',
      summary: 'They get started and learn to use it.',
      entry: ['They bought and log in for the first time.'],
      exit: ['They work on their own.'],
      expectedMs: onboardingMs,
      owner: teams.onboarding,
      library: library(id, 'onboarding', ['set-up', 'training']),
      checkpoints: [
        { id: 'account-set-up', text: 'The account is set up.' },
        { id: 'independent-use', text: 'A whole task was done without help.' },
      ],
      documents: [documents.welcome, documents.kickOff, documents.handover],
      milestones: ['onboarding-completed'],
    },
    {
      id: 'adoption',
      name: 'Adoption',
      summary: 'It becomes part of their work.',
      entry: ['They use it for their own work.'],
      exit: ['The features that matter to them are a habit.'],
      owner: teams.success,
      library: library(id, 'adoption', ['support-check-in', 'feature-engagement']),
      checkpoints: [{ id: 'key-feature-used', text: 'The feature it was bought for is used for real work.' }],
      documents: [documents.guide],
      milestones: ['first-key-usage', 'first-success'],
    },
    {
      id: 'retention',
      name: 'Retention',
      summary: 'They stay.',
      entry: ['Use is regular.'],
      exit: ['They renew.'],
      expectedMs: yearlyRenewalMs,
      owner: teams.support,
      library: library(id, 'retention', ['support-interaction', 'satisfaction-survey']),
      checkpoints: [
        { id: 'issue-solved', text: 'A reported problem was acknowledged and solved.' },
        { id: 'feedback-asked', text: 'Feedback was asked for and thanked.' },
      ],
      documents: [documents.review, documents.renewal],
      milestones: ['renewal-upsell'],
    },
    {
      id: 'advocacy',
      name: 'Advocacy',
      summary: 'They tell others.',
      entry: ['They are content and say so.'],
      exit: ['Somebody came because of them.'],
      owner: teams.accounts,
      library: library(id, 'advocacy', ['referral-encouragement', 'success-stories']),
      checkpoints: [
        { id: 'would-recommend', text: 'There is an easy way to recommend it, and a reason to.' },
      ],
      documents: [documents.story],
    },
  ],
});

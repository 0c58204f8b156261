import { onboardingMs, yearlyRenewalMs } from '../plan/promised-times.ts';
import { builtIn } from './built-in.ts';
import { stageDocuments as documents } from './documents.ts';
import { firstArrivals, firstConversions } from './first-contact.ts';
import { library } from './library.ts';
import { teams } from './teams.ts';

const id = 'success-6';

/** Six stages of customer success: the richest model, and the one a new audit starts with. */
export const success6 = builtIn({
  id,
  version: 1,
  name: 'Customer success, six stages',
  summary:
    'From the first time somebody hears of the offer to recommending it, with a cue for every change of stage.',
  stages: [
    {
      id: 'awareness',
      name: 'Awareness',
      summary: 'They notice a need and come across the offer.',
      entry: ['They hear of the offer for the first time.'],
      exit: ['They look closer: a second page, a subscription, a question.'],
      owner: teams.marketing,
      library: library(id, 'awareness', [
        'first-impression',
        'social-media',
        'marketing-material',
        'referrals',
        'review-sites',
      ]),
      checkpoints: [
        { id: 'offer-understood', text: 'The persona can say what is offered and for whom.' },
        { id: 'way-to-learn-more', text: 'There is an obvious way to learn more.' },
      ],
      firstContact: [...firstArrivals],
    },
    {
      id: 'consideration',
      name: 'Consideration',
      summary: 'They weigh the offer against others and decide.',
      entry: ['They compare: prices, features, what others say.'],
      exit: ['They decide and buy, or start a trial.'],
      owner: teams.sales,
      library: library(id, 'consideration', [
        'call-to-action-mail',
        'demo-or-webinar',
        'trial-sign-up',
        'contact-sales',
      ]),
      checkpoints: [
        { id: 'price-known', text: 'What it costs is known before anything is signed.' },
        { id: 'difference-understood', text: 'The persona can say what sets it apart.' },
        { id: 'question-answered', text: 'A question asked before buying was answered.' },
      ],
      documents: [documents.offer],
      milestones: ['initial-purchase'],
      firstContact: [...firstConversions],
    },
    {
      id: 'onboarding',
      name: 'Onboarding',
      summary: 'They set up the account, connect what they have and learn to use it.',
      entry: ['The account is set up and their tools are connected.'],
      exit: ['The training is done and they work on their own.'],
      expectedMs: onboardingMs,
      owner: teams.onboarding,
      library: library(id, 'onboarding', ['set-up', 'training']),
      checkpoints: [
        { id: 'account-set-up', text: 'The account is set up and what had to be connected is connected.' },
        { id: 'training-done', text: 'Everybody who needs it had the training.' },
        { id: 'independent-use', text: 'A whole task was done without help.' },
      ],
      documents: [documents.welcome, documents.kickOff, documents.handover],
      milestones: ['onboarding-completed'],
    },
    {
      id: 'adoption',
      name: 'Adoption',
      summary: 'They use it for real work and find what it can do for them.',
      entry: ['They use it for their own work.'],
      exit: ['The features that matter to them are a habit.'],
      owner: teams.success,
      library: library(id, 'adoption', ['support-check-in', 'feature-engagement']),
      checkpoints: [
        { id: 'key-feature-used', text: 'The feature it was bought for is used for real work.' },
        { id: 'help-found', text: 'Help was found where and when it was needed.' },
      ],
      documents: [documents.guide],
      milestones: ['first-key-usage', 'first-success'],
    },
    {
      id: 'retention',
      name: 'Retention',
      summary: 'They stay because it keeps being worth it, and because somebody listens.',
      entry: ['Use is regular; questions go to support.'],
      exit: ['They renew.'],
      expectedMs: yearlyRenewalMs,
      owner: teams.support,
      library: library(id, 'retention', ['support-interaction', 'satisfaction-survey']),
      checkpoints: [
        { id: 'issue-solved', text: 'A reported problem was acknowledged and solved.' },
        { id: 'feedback-asked', text: 'Feedback was asked for and thanked.' },
      ],
      documents: [documents.review, documents.renewal],
    },
    {
      id: 'expansion',
      name: 'Expansion/Advocacy',
      summary: 'They use more of it and tell others.',
      entry: ['They reached a goal of their own and say so.'],
      exit: ['They recommend it, or take more of it.'],
      owner: teams.accounts,
      library: library(id, 'expansion', ['referral-encouragement', 'success-stories']),
      checkpoints: [
        { id: 'would-recommend', text: 'There is an easy way to recommend it, and a reason to.' },
      ],
      documents: [documents.story],
      milestones: ['renewal-upsell'],
    },
  ],
});

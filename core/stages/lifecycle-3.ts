import { onboardingMs, yearlyRenewalMs } from '../plan/promised-times.ts';
import { builtIn } from './built-in.ts';
import { stageDocuments as documents } from './documents.ts';
import { library } from './library.ts';
import { teams } from './teams.ts';

const id = 'lifecycle-3';

/** The life of a subscription after the sale, in three stages. */
export const lifecycle3 = builtIn({
  id,
  version: 1,
  name: 'Subscription life, three stages',
  summary: 'For customers who already bought: learning it, living with it, renewing it.',
  stages: [
    {
      id: 'onboarding',
      name: 'Onboarding',
      summary:
        'First use, then habit, until they know what it offers and need no help. Usually about 90 days.',
      entry: ['They use it for the first time.'],
      exit: ['They work independently: shown by what they do, not by a date.'],
      expectedMs: onboardingMs,
      owner: teams.onboarding,
      library: library(id, 'onboarding', ['welcome-mail', 'set-up', 'training']),
      checkpoints: [
        { id: 'first-use', text: 'They used it at least once.' },
        { id: 'habit', text: 'They come back on their own.' },
        { id: 'features-known', text: 'They know all features and what each is good for.' },
        { id: 'independent-use', text: 'A whole task was done without help.' },
      ],
      documents: [documents.welcome, documents.kickOff, documents.guide],
      milestones: ['initial-purchase', 'onboarding-completed'],
    },
    {
      id: 'adoption',
      name: 'Adoption',
      summary: 'Active, but fresh from onboarding: they need extra attention and things to learn.',
      entry: ['Onboarding is over and they are active.'],
      exit: ['They use what they bought it for without being reminded.'],
      owner: teams.success,
      library: library(id, 'adoption', [
        'teaching-mail',
        'in-product-message',
        'demo-or-webinar',
        'podcast',
        'push',
        'personal-call',
      ]),
      checkpoints: [
        { id: 'attention-given', text: 'Somebody reached out on at least one channel.' },
        { id: 'key-feature-used', text: 'The feature it was bought for is used for real work.' },
      ],
      milestones: ['first-key-usage', 'first-success'],
    },
    {
      id: 'renewal',
      name: 'Renewal',
      summary:
        'Once or twice a year. Find early what would keep them from renewing; sell more only where health is high.',
      entry: ['The renewal date comes into view.'],
      exit: ['They renewed, or said why not.'],
      expectedMs: yearlyRenewalMs,
      owner: teams.accounts,
      library: library(id, 'renewal', ['satisfaction-survey', 'renewal-talk', 'upsell']),
      checkpoints: [
        { id: 'obstacles-known', text: 'What would prevent the renewal is known.' },
        {
          id: 'voices-reviewed',
          text: 'Complaints, problems, criticism, positives, recommendations and suggestions were reviewed.',
        },
      ],
      documents: [documents.review, documents.renewal],
      milestones: ['renewal-upsell'],
    },
  ],
});

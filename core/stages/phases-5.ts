import { onboardingMs, yearlyRenewalMs } from '../plan/promised-times.ts';
import { builtIn } from './built-in.ts';
import { stageDocuments as documents } from './documents.ts';
import { firstArrivals, firstConversions } from './first-contact.ts';
import { library } from './library.ts';
import { teams } from './teams.ts';

const id = 'phases-5';

/** Five phases, each with the team that carries it. */
export const phases5 = builtIn({
  id,
  version: 1,
  name: 'Teams, five phases',
  summary: 'For companies where a client is handed from team to team: each phase belongs to one.',
  stages: [
    {
      id: 'discovery',
      name: 'Discovery',
      summary: 'The first impression, and the first talk.',
      entry: ['They find you, or you find them.'],
      exit: ['They agree to look closer.'],
      owner: teams.salesDevelopment,
      library: library(id, 'discovery', [
        'first-impression',
        'social-media',
        'marketing-material',
        'referrals',
      ]),
      checkpoints: [{ id: 'offer-understood', text: 'The persona can say what is offered and for whom.' }],
      firstContact: [...firstArrivals],
    },
    {
      id: 'consideration',
      name: 'Consideration',
      summary: 'They know what they need and compare; you find out whether you fit, and tailor.',
      entry: ['They can name their requirements.'],
      exit: ['Both sides know that it fits.'],
      owner: teams.sales,
      library: library(id, 'consideration', ['review-sites', 'demo-or-webinar', 'contact-sales']),
      checkpoints: [
        { id: 'requirements-heard', text: 'Somebody asked what the persona needs.' },
        { id: 'offer-tailored', text: 'The answer was about this persona, not about everybody.' },
      ],
      documents: [documents.offer],
      firstContact: [...firstConversions],
    },
    {
      id: 'conversion',
      name: 'Conversion',
      summary: 'The prospect becomes a client, and onboarding starts.',
      entry: ['They say yes.'],
      exit: ['They work on their own and the hand-over is done.'],
      expectedMs: onboardingMs,
      owner: teams.onboarding,
      library: library(id, 'conversion', ['place-order', 'welcome-mail', 'set-up', 'training']),
      checkpoints: [
        {
          id: 'handed-over',
          text: 'The hand-over from sales to the team that sets up was noticed as smooth.',
        },
        { id: 'independent-use', text: 'A whole task was done without help.' },
      ],
      documents: [documents.welcome, documents.kickOff, documents.handover],
      milestones: ['initial-purchase', 'onboarding-completed'],
    },
    {
      id: 'retention',
      name: 'Retention',
      summary: 'Adoption, support, growth: the client gets more and more out of it.',
      entry: ['The hand-over to customer success is done.'],
      exit: ['They renew.'],
      expectedMs: yearlyRenewalMs,
      owner: teams.success,
      library: library(id, 'retention', [
        'support-check-in',
        'feature-engagement',
        'support-interaction',
        'satisfaction-survey',
        'upsell',
      ]),
      checkpoints: [
        { id: 'key-feature-used', text: 'The feature it was bought for is used for real work.' },
        { id: 'issue-solved', text: 'A reported problem was acknowledged and solved.' },
      ],
      documents: [documents.review, documents.renewal],
      milestones: ['first-key-usage', 'first-success', 'renewal-upsell'],
    },
    {
      id: 'advocacy',
      name: 'Advocacy and Ongoing Loyalty',
      summary: 'They know what it is worth and tell others.',
      entry: ['They can say what it is worth to them.'],
      exit: ['They keep coming back and bring others.'],
      owner: teams.accounts,
      library: library(id, 'advocacy', ['referral-encouragement', 'success-stories']),
      checkpoints: [
        { id: 'would-recommend', text: 'There is an easy way to recommend it, and a reason to.' },
      ],
      documents: [documents.story],
    },
  ],
});

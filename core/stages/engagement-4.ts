import { postPurchaseMs } from '../plan/promised-times.ts';
import { builtIn } from './built-in.ts';
import { stageDocuments as documents } from './documents.ts';
import { firstArrivals, firstConversions } from './first-contact.ts';
import { library } from './library.ts';
import { teams } from './teams.ts';

const id = 'engagement-4';

/** Four stages of engagement. It says when an offer is welcome: not before Purchase. */
export const engagement4 = builtIn({
  id,
  version: 1,
  name: 'Engagement, four stages',
  summary:
    'How close somebody is to buying decides what may be said to them; an offer too early pushes them away.',
  stages: [
    {
      id: 'awareness',
      name: 'Awareness',
      summary: 'Speak to everybody: anyone may become a customer.',
      entry: ['They come across the brand.'],
      exit: ['They show interest.'],
      owner: teams.marketing,
      library: library(id, 'awareness', [
        'first-impression',
        'social-media',
        'marketing-material',
        'referrals',
      ]),
      checkpoints: [{ id: 'offer-understood', text: 'The persona can say what the brand is about.' }],
      firstContact: [...firstArrivals],
      noOffers: true,
    },
    {
      id: 'consideration',
      name: 'Consideration',
      summary: 'Show what sets you apart. No specific offers yet.',
      entry: ['They compare you with others.'],
      exit: ['They are inclined to buy.'],
      owner: teams.marketing,
      library: library(id, 'consideration', [
        'review-sites',
        'demo-or-webinar',
        'success-stories',
        'live-chat',
      ]),
      checkpoints: [{ id: 'difference-understood', text: 'The persona can say what sets it apart.' }],
      firstContact: [...firstConversions],
      noOffers: true,
    },
    {
      id: 'purchase',
      name: 'Purchase',
      summary: 'The critical moment: now a specific offer helps, and so does a reason to stay.',
      entry: ['They want it.'],
      exit: ['They bought it.'],
      owner: teams.sales,
      library: library(id, 'purchase', ['specific-offer', 'place-order']),
      checkpoints: [
        { id: 'order-simple', text: 'Ordering took no detour.' },
        { id: 'order-confirmed', text: 'The order was confirmed, with what happens next.' },
      ],
      documents: [documents.offer, documents.confirmation],
      milestones: ['initial-purchase'],
    },
    {
      id: 'post-purchase',
      name: 'Post-Purchase',
      summary: 'Keep them engaged for up to nine months.',
      entry: ['They bought it.'],
      exit: ['They buy again or recommend it; nine months at most.'],
      expectedMs: postPurchaseMs,
      owner: teams.success,
      library: library(id, 'post-purchase', [
        'welcome-mail',
        'newsletter',
        'satisfaction-survey',
        'support-interaction',
      ]),
      checkpoints: [
        { id: 'independent-use', text: 'They use it without help.' },
        { id: 'kept-in-touch', text: 'Something worth reading came after the purchase.' },
      ],
      documents: [documents.welcome, documents.newsletter],
      milestones: ['onboarding-completed', 'first-key-usage', 'first-success', 'renewal-upsell'],
    },
  ],
});

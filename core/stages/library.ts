import type { libraryEntrySchema } from '../journey/stage-model.ts';
import type { z } from '../zod.ts';

type LibraryEntry = z.infer<typeof libraryEntrySchema>;

/** Every touchpoint the libraries name (T3–T8 and what single models add), described once. */
const entries = {
  'first-impression': [
    'First impression of the website',
    'website',
    true,
    'Within five seconds: what is offered, for whom, and what to do next?',
  ],
  'social-media': [
    'Social media',
    'social',
    true,
    'Is the profile alive, does it answer, and does it lead to the right page?',
  ],
  'marketing-material': [
    'Marketing material',
    'advert',
    false,
    'Does the page keep what the advert or the brochure promised?',
  ],
  referrals: [
    'Referrals',
    'word-of-mouth',
    false,
    'What would somebody who was sent here by a friend see and get?',
  ],
  'review-sites': [
    'Review sites',
    'review-site',
    false,
    'What do others say, and does the company answer them?',
  ],
  'call-to-action-mail': [
    'E-mail with a call to action',
    'e-mail',
    true,
    'One clear next step, and a link that lands where it says.',
  ],
  'demo-or-webinar': [
    'Product demo or webinar',
    'webinar',
    true,
    'Can it be booked in one go, and does it show this persona’s task?',
  ],
  'trial-sign-up': [
    'Trial sign-up',
    'website',
    true,
    'How many fields, what is asked for too early, what comes right after?',
  ],
  'contact-sales': [
    'Contact with sales',
    'call',
    true,
    'How fast is the answer, and does it come from a person with a name?',
  ],
  'specific-offer': [
    'Specific offer',
    'website',
    true,
    'An offer that fits what this customer looked at, and a reason to stay.',
  ],
  'place-order': [
    'Placing the order',
    'website',
    true,
    'Price, terms and the next step are clear before the last button.',
  ],
  'set-up': [
    'Set-up and integration',
    'product',
    true,
    'Account, data and the tools they already have: what needs help?',
  ],
  training: ['Training', 'webinar', true, 'Offered at the right time, about this persona’s own task.'],
  'support-check-in': [
    'Support check-in',
    'call',
    true,
    'Does somebody ask how it goes before something goes wrong?',
  ],
  'feature-engagement': [
    'Engagement with features',
    'product',
    true,
    'Which of the features that matter are found and used?',
  ],
  'in-product-message': [
    'In-product message',
    'product',
    true,
    'Does it help at the moment it appears, and can it be put away?',
  ],
  'teaching-mail': [
    'Teaching e-mail',
    'e-mail',
    true,
    'One idea a mail, for something the customer has not used yet.',
  ],
  podcast: ['Podcast', 'podcast', false, 'Is there something to listen to for people who do not read?'],
  push: ['Push notification', 'push', true, 'Wanted, timely and easy to turn off.'],
  'personal-call': [
    'Personal call',
    'call',
    true,
    'A call or video talk with somebody who knows the account.',
  ],
  'support-interaction': [
    'Support interaction',
    'call',
    true,
    'By call or mail: time until heard, time until solved, one voice.',
  ],
  'satisfaction-survey': [
    'Satisfaction survey',
    'e-mail',
    true,
    'Asked while it is fresh, short, and thanked for.',
  ],
  newsletter: ['Newsletter', 'e-mail', true, 'Something worth opening for people who already bought.'],
  'renewal-talk': [
    'Renewal talk',
    'call',
    true,
    'What could keep this customer from renewing, asked early enough to mend it?',
  ],
  upsell: ['Upsell', 'e-mail', true, 'Only where the customer is doing well, and for something they need.'],
  'referral-encouragement': [
    'Encouragement to refer',
    'e-mail',
    true,
    'Easy to pass on, and worth it for both sides.',
  ],
  'success-stories': [
    'Success stories',
    'website',
    false,
    'Testimonials and case studies of customers like this one.',
  ],
  'landing-page': [
    'Landing page with something to download',
    'website',
    true,
    'Is what is given worth the data that is asked for?',
  ],
  'live-chat': [
    'Live-chat pop-up',
    'chat',
    true,
    'Does a person answer, and does the window stay out of the way?',
  ],
  'thank-you-mail': [
    'Thank-you for the download',
    'e-mail',
    true,
    'It comes at once, with what was promised.',
  ],
  'related-content-mail': [
    'Related content',
    'e-mail',
    true,
    'Two days later: the same subject, or three to choose from.',
  ],
  'sales-call': [
    'Sales call',
    'call',
    true,
    'Only when the lead is ready; does the caller know what was read before?',
  ],
  'welcome-mail': [
    'Welcome e-mail',
    'e-mail',
    true,
    'Who is there for the customer, and the one thing to do first.',
  ],
  'removal-notice': [
    '“Would you like to stay?” notice',
    'e-mail',
    true,
    'Sent 24 hours before somebody inactive is taken off the list.',
  ],
} as const satisfies Record<string, readonly [name: string, channel: string, direct: boolean, hint: string]>;

export type LibraryKey = keyof typeof entries;

/** The entries of one stage. Their ids are `<model>/<stage>/<key>`, which is what a touchpoint's `libraryId` holds. */
export function library(model: string, stage: string, keys: readonly LibraryKey[]): LibraryEntry[] {
  return keys.map((key) => {
    const [name, channel, direct, hint] = entries[key];
    return { id: `${model}/${stage}/${key}`, name, channel, direct, hint };
  });
}

/** The part of a library id that is the same in every model: `success-6/onboarding/training` → `training`. */
export function libraryKey(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

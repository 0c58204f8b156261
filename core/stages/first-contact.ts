/**
 * Where a first contact may happen, and where a visitor first becomes a lead (T9): people may arrive by social media or
 * by the website, but the first conversion is always on the website.
 */
export const firstArrivals = ['Social media', 'Website'] as const;
export const firstConversions = [
  'Smart form',
  'Landing page',
  'Live-chat pop-up',
  'Call to action with a trial',
] as const;

/** Channels of the two lists, as touchpoints name them. */
export const arrivalChannels: readonly string[] = ['social', 'website'];
export const conversionChannels: readonly string[] = ['website', 'product', 'chat'];

/** Every planted friction. The id is its switch; what it is, is told in manifest/. */
export const frictionIds = [
  'slow-hero',
  'broken-grower-photo',
  'dead-plan-card',
  'shifting-banner',
  'empty-delivery-map',
  'compare-differences',
  'silent-tasting',
  'long-business-form',
  'fussy-phone',
  'mute-slot-button',
  'far-off-voucher',
  'frozen-pay-button',
  'dead-receipt-button',
  'bouncing-notes',
  'sleepy-swap',
  'stale-tracking',
  'heavy-filter',
  'slippery-season-menu',
  'lost-recipe',
  'chat-refuses',
  'chat-silence',
  'buried-phone-number',
  'refer-copy',
] as const;
export type FrictionId = (typeof frictionIds)[number];

export type Version = 'planted' | 'fixed';

/** `planted` has all of them on, `fixed` none; `switches` then changes single ones. */
export function switchBoard(
  version: Version,
  switches: Readonly<Record<string, boolean>> = {},
): (id: FrictionId) => boolean {
  const unknown = Object.keys(switches).filter((id) => !frictionIds.some((known) => known === id));
  if (unknown.length > 0) {
    throw new Error(
      `The sample product has no switch ${unknown.join(', ')}. It has: ${frictionIds.join(', ')}.`,
    );
  }
  return (id) => switches[id] ?? version === 'planted';
}

import type { FactOf } from '../journey/facts.ts';

/**
 * What the page itself does. The other visible effects (scroll, selection, focus, value, visibility) count as a reaction
 * while they come at once; later the visitor may have made them, waiting or giving up.
 */
const madeByPage: ReadonlySet<FactOf<'effect'>['what']> = new Set([
  'mutation',
  'navigation',
  'dialog',
  'download',
  'new-tab',
  'text',
  'live-region',
]);

export const isMadeByPage = (effect: FactOf<'effect'>): boolean => madeByPage.has(effect.what);

import type { Target } from '../journey/target.ts';

/**
 * The short name of a finding, the same in every audit of the journey: a hash of its touchpoint, its kind and its target,
 * never of the address alone (addresses carry ids that differ from visit to visit, and one page holds many controls:
 * https://github.com/getsentry/sentry/issues/48259).
 *
 * Of the ranked selectors only the best one counts. The others are further ways to find the element again, and the weakest
 * of them change with every wrapper added to the page, which must not turn a known finding into a new one.
 *
 * 53 bits in base 36, at most 11 characters: among a thousand findings two share a name once in 18 billion audits.
 */
export function fingerprint(of: {
  touchpoint: string;
  kind: string;
  selectors: Target['selectors'];
}): string {
  const [best = ''] = of.selectors;
  const parts = [of.touchpoint, of.kind, ...(typeof best === 'string' ? [best] : best)];
  return cyrb53(parts.join('\u0000')).toString(36);
}

/** cyrb53 by bryc (public domain): https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
function cyrb53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

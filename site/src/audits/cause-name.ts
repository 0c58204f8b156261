import type { Cause } from '../../../core/scoring/causes.ts';
import type { viewWords } from '../words/en-views.ts';

/** What happened, in a word. A finding that stayed is not worse because another beside it is gone: it only weighs more. */
export function causeName(
  { kind, shareOnly, points }: Cause,
  said: Record<keyof (typeof viewWords)['causeKinds'], string>,
): string {
  if (shareOnly && (kind === 'worse' || kind === 'better'))
    return points < 0 ? said.weighsMore : said.weighsLess;
  return said[kind];
}

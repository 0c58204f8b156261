import { causeWords, knowsCause } from '../../../core/report/cause-words.ts';
import { journeyView } from '../../../core/report/journey-view.ts';
import { formatPoints } from '../../../core/report/numbers.ts';
import type { Cause } from '../../../core/scoring/causes.ts';
import { compare } from '../../../core/scoring/compare.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { reportWords, words } from '../words/words.ts';
import { causeName } from './cause-name.ts';
import type { Published } from './published.ts';

/**
 * Points between two audits of a journey, and why, largest first, in words: what happened (`named`) to what (`said`). Null points
 * where one has no score.
 */
export type Change = {
  before: number | null;
  after: number | null;
  change: number | null;
  causes: readonly (Cause & { named: string; said: string })[];
};

/** Smaller moves are rounding on a reader's screen. */
const least = 0.05;

export function changeBetween(before: Published, after: Published): Change {
  const compared = compare(inputOf(before.audit), inputOf(after.audit));
  const [then, now] = [journeyView(before, reportWords), journeyView(after, reportWords)];
  return {
    before: compared.before,
    after: compared.after,
    change: compared.change,
    causes: compared.causes
      .filter((cause) => Math.abs(cause.points) >= least)
      .map((cause) => ({
        ...cause,
        named: causeName(cause, words.views.causeKinds),
        said: causeWords(cause, cause.kind !== 'fixed' && knowsCause(cause, now) ? now : then),
      })),
  };
}

/** In a sentence: up, down, the same, or not to be said. */
export function verdictOf({ change }: Change): string {
  const { changes } = words.views;
  if (change === null) return changes.noScore;
  if (Math.abs(change) < least) return changes.same;
  const points = formatPoints(Math.abs(change), reportWords).replace(/^\+/, '');
  return change > 0 ? changes.rose(points) : changes.fell(points);
}

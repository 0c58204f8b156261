import { scoreWithout } from '../scoring/counterfactual.ts';
import { type Fix, fixesOf } from '../scoring/fixes.ts';
import { jas1 } from '../scoring/jas-1.ts';
import { fixWords } from './cause-words.ts';
import type { JourneyView } from './journey-view.ts';
import { onceForEach } from './once-for-each.ts';
import { scoringInput } from './scoring-input.ts';

/** A fix as a reader understands it. */
export interface BestFix extends Fix {
  text: string;
  /** Causes it removes: one finding, or a finding together with the goal it stood in the way of. */
  causes: readonly string[];
}

/**
 * The fixes worth most for their effort. Where a goal was missed and something hurt at the same touchpoint, mending the
 * gravest hurt is taken to let the goal be reached: two lines of the ledger, one fix, its points recomputed for both.
 */
export const bestFixes = onceForEach((view: JourneyView): readonly BestFix[] => {
  const input = scoringInput(view);
  const fixes = fixesOf(input);
  const score = view.score.score ?? 0;
  const outcomes = new Map(fixes.filter(isOutcome).map((fix) => [fix.touchpoint, fix]));
  const carriers = new Map<string, Fix>();
  for (const fix of fixes) {
    if (isOutcome(fix) || !outcomes.has(fix.touchpoint)) continue;
    const known = carriers.get(fix.touchpoint);
    if (!known || fix.regained > known.regained) carriers.set(fix.touchpoint, fix);
  }
  return fixes
    .filter((fix) => !isOutcome(fix) || !carriers.has(fix.touchpoint))
    .map((fix): BestFix => {
      const text = fixWords(fix, view);
      const outcome = carriers.get(fix.touchpoint) === fix ? outcomes.get(fix.touchpoint) : undefined;
      if (!outcome) return { ...fix, text, causes: [fix.evidence] };
      const causes = [fix.evidence, outcome.evidence];
      const regained = (scoreWithout(input, new Set(causes)) ?? score) - score;
      return { ...fix, text, causes, regained, perEffort: regained / jas1.effort[fix.effort] };
    })
    .sort((a, b) => rank(b) - rank(a));
});

const isOutcome = (fix: Fix): boolean => fix.evidence === `${fix.touchpoint}:outcome`;

/** Rounded, so that the last bits of a product do not decide between equals. */
const rank = (fix: Fix): number => Math.round(fix.perEffort * 1e9);

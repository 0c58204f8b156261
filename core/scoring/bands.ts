import type { Rubric } from './rubric.ts';

export type BandId = 'good' | 'needs-work' | 'poor';

/** A range of scores and what to do about it. */
export interface Band {
  id: BandId;
  label: string;
  /** High health is the moment to grow, low health asks for attention first. */
  action: 'expand' | 'improve' | 'attend';
  advice: string;
}

export const bands: Readonly<Record<BandId, Band>> = {
  good: {
    id: 'good',
    label: 'Good',
    action: 'expand',
    advice: 'Customers do well here: a good moment to grow with them or to ask for a referral.',
  },
  'needs-work': {
    id: 'needs-work',
    label: 'Needs work',
    action: 'improve',
    advice: 'Mend the fixes that win the most points before you offer more.',
  },
  poor: {
    id: 'poor',
    label: 'Poor',
    action: 'attend',
    advice: 'Customers are at risk here: give it your attention first and sell nothing on top.',
  },
};

/** The last bits of a mean do not decide about its band. */
const rounding = 1e-9;

/** The band of a score 0–100; null where there is no score. */
export function bandOf(score: number, rubric: Rubric): Band;
export function bandOf(score: number | null, rubric: Rubric): Band | null;
export function bandOf(score: number | null, rubric: Rubric): Band | null {
  if (score === null) return null;
  if (score >= rubric.bands.good - rounding) return bands.good;
  return score >= rubric.bands.needsWork - rounding ? bands['needs-work'] : bands.poor;
}

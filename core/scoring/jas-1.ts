import type { Rubric } from './rubric.ts';

/**
 * JAS-1, the journey audit score, model 1. Apart from what is cited below, the numbers are this
 * product's convention, and every published score carries a sensitivity line that says so.
 *
 * Sources:
 * - severity 0–4: Nielsen, "Severity ratings for usability problems" (1994), https://www.nngroup.com/articles/how-to-rate-the-severity-of-usability-problems/
 * - good and poor of each metric: https://web.dev/articles/vitals and the pages of FCP and TTFB it links to
 * - `pass` 0.9 is where Lighthouse turns green: https://developer.chrome.com/docs/lighthouse/performance/performance-scoring
 * - the three dimensions follow effectiveness, efficiency and satisfaction of ISO 9241-11
 * - multiplied penalties, weights and bands: ours
 */
export const jas1: Rubric = deepFreeze({
  model: 'jas-1',
  severity: [0, 0.03, 0.1, 0.25, 0.5],
  measured: { full: 0.25, pass: 0.9 },
  metrics: {
    LCP: { good: 2500, poor: 4000 },
    INP: { good: 200, poor: 500 },
    CLS: { good: 0.1, poor: 0.25 },
    FCP: { good: 1800, poor: 3000 },
    TTFB: { good: 800, poor: 1800 },
  },
  status: { confirmed: 1, unreviewed: 0.5, dismissed: 0 },
  repeat: { halves: 1, most: 4 },
  outcome: { achieved: 100, workaround: 60, blocked: 0 },
  emotion: { lowest: -2, highest: 2 },
  dimensions: { effectiveness: 0.4, ease: 0.35, emotion: 0.25 },
  importance: { momentOfTruth: 2, other: 1 },
  provisionalBelow: 0.6,
  bands: { good: 90, needsWork: 50 },
  gateSeverity: 4,
  sensitivity: 0.1,
  effort: { S: 1, M: 3, L: 8, unknown: 'M' },
  healthChange: 5,
  dispute: { severity: 2, emotion: 2, outcome: 1 },
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

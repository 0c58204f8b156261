import type { Finding } from '../journey/finding.ts';

type Judged = NonNullable<Finding['judged']>;

/**
 * Severity 0–4 from how often it happens, how much it hurts and how long it lasts, each 0–4: their geometric mean, rounded,
 * so that a 0 in any makes it no problem and two high values are not lost to one low one. The three questions are Nielsen's
 * (https://www.nngroup.com/articles/how-to-rate-the-severity-of-usability-problems/); the formula is ours.
 */
export function severityOf({ frequency, impact, persistence }: Judged): number {
  return Math.round(Math.cbrt(frequency * impact * persistence));
}

/** Importance that follows from a severity where nobody judged it; the limits are ours. */
export function importanceOf(finding: Pick<Finding, 'importance' | 'severity'>): 'high' | 'medium' | 'low' {
  if (finding.importance !== undefined) return finding.importance;
  const severity = finding.severity ?? 1;
  if (severity >= 3) return 'high';
  return severity === 2 ? 'medium' : 'low';
}

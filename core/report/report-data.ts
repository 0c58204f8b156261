import type { Audit } from '../journey/audit.ts';
import type { Score } from '../scoring/score.ts';

/** What every picture and report is made from: the audit, and its score computed from it (never a stored one). */
export interface ReportData {
  audit: Audit;
  score: Score;
}

import type { CauseKind } from '../../../core/scoring/causes.ts';

/** Why points moved between two audits, as a reader says it. */
export const causeKinds: Readonly<Record<CauseKind, string>> = {
  fixed: 'Fixed',
  new: 'New',
  worse: 'Worse',
  better: 'Better',
  'not-retested': 'Not re-tested',
};

import { type Cadences, cadenceOf, reviewCadences } from '../../../core/gaps/cadence.ts';
import { findGaps } from '../../../core/gaps/find-gaps.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import type { Finding } from '../../../core/journey/finding.ts';

/** What an audit lacks today, its journey walked again as often as the team chose. */
export function missingOf(audit: Audit, cadences: Cadences, now: number): Finding[] {
  return findGaps(audit, { now, reviewEveryMs: reviewCadences[cadenceOf(cadences, audit.audit.journey.id)] })
    .findings;
}

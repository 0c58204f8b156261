import type { Audit } from '../../../core/journey/audit.ts';
import type { Finding } from '../../../core/journey/finding.ts';

/** What a detector noticed and nobody has judged, oldest first; those put off come last. */
export function waitingSignals(audit: Audit, putOff: ReadonlySet<string>): Finding[] {
  const waiting = audit.findings.filter((it) => it.status === 'unreviewed' && it.detector !== undefined);
  const inTime = waiting.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return [...inTime.filter((it) => !putOff.has(it.id)), ...inTime.filter((it) => putOff.has(it.id))];
}

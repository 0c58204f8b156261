import { actSchema } from '../journey/acts.ts';
import type { Audit } from '../journey/audit.ts';
import type { JourneyEvent } from '../journey/event.ts';
import { Refusal } from '../journey/refusal.ts';
import { project } from '../projection/project.ts';
import { fingerprint } from '../signals/fingerprint.ts';
import type { ImportedAct } from './imported-act.ts';
import { problemsOf } from './mend-of.ts';

/**
 * Imported acts as events of a walk. Ids are made from what the acts say, so the same file taken in twice adds nothing the second
 * time. Acts without a time get `now`. Throws `Refusal` for what an audit cannot hold.
 */
export function eventsOfImport(walk: string, acts: readonly ImportedAct[], now: number): JourneyEvent[] {
  const batch = fingerprint({ touchpoint: walk, kind: JSON.stringify(acts), selectors: [] });
  return acts.map((act, index) => {
    const given = { at: now, ...act, id: `${walk}/i/${batch}/${index}` };
    const parsed = actSchema.safeParse(given);
    if (parsed.success) return parsed.data;
    const problems = problemsOf(parsed.error, given);
    throw new Refusal(
      'cannot-be-kept',
      `What the file holds cannot be kept in an audit: ${problems[0]?.place}: ${problems[0]?.mend}`,
      problems,
    );
  });
}

/** The audit with imported acts in its log, computed anew. An audit without a log stays as it is. */
export function withImport(audit: Audit, acts: readonly ImportedAct[], now: number): Audit {
  return project([...audit.events, ...eventsOfImport(audit.audit.id, acts, now)]) ?? audit;
}

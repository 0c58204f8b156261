import { inTime } from '../gaps/places.ts';
import type { Audit } from '../journey/audit.ts';

/** How long a stage took, from its first to its last contact, beside what its model expects (K17). Milliseconds. */
export interface StageTime {
  stage: string;
  name: string;
  /** Absent where no touchpoint has a time. */
  tookMs?: number;
  expectedMs?: number;
  /** Longer than expected by; 0 when in time, absent where either is unknown. */
  lateMs?: number;
}

/** One row per stage of the model, in its order. A walk on one day says little of ninety days: the report says so. */
export function stageTimes(audit: Pick<Audit, 'stages' | 'framework'>): StageTime[] {
  const walked = inTime(audit);
  return audit.framework.stages.map(({ id, name, expectedMs }) => {
    const moments = walked
      .filter((it) => it.stage === id)
      .flatMap(({ startedAt, spentMs, waits }) =>
        startedAt === undefined
          ? []
          : [startedAt, startedAt + spentMs, ...waits.map((it) => it.endedAt ?? it.startedAt)],
      );
    const row: StageTime = { stage: id, name };
    if (expectedMs !== undefined) row.expectedMs = expectedMs;
    if (moments.length === 0) return row;
    row.tookMs = Math.max(...moments) - Math.min(...moments);
    if (expectedMs !== undefined) row.lateMs = Math.max(0, row.tookMs - expectedMs);
    return row;
  });
}

import type { Audit } from '../journey/audit.ts';
import type { Wait } from '../journey/touchpoint.ts';

/** How long the customer waited at one touchpoint (F4). Times in milliseconds. */
export interface WaitingTime {
  touchpoint: string;
  stage: string;
  onSite: boolean;
  /** Until anything came back. Absent while nothing did. */
  acknowledgedMs?: number;
  /** Until everything that was waited for had come. Absent while something is missing. */
  resolvedMs?: number;
  /** Promises kept and broken; a wait without a promise, or one still running in time, is neither. */
  kept: number;
  broken: number;
}

/** One row for each touchpoint with a wait, on the site and off it apart. `now` ends waits that still run. */
export function waitingTimes(audit: Pick<Audit, 'stages'>, now: number): WaitingTime[] {
  return audit.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) =>
      [true, false].flatMap((onSite) => {
        const waits = touchpoint.waits.filter((it) => it.onSite === onSite);
        return waits.length === 0 ? [] : [rowOf(touchpoint.id, stage.id, onSite, waits, now)];
      }),
    ),
  );
}

function rowOf(
  touchpoint: string,
  stage: string,
  onSite: boolean,
  waits: readonly Wait[],
  now: number,
): WaitingTime {
  const start = Math.min(...waits.map((it) => it.startedAt));
  const ends = waits.flatMap((it) => (it.endedAt === undefined ? [] : [it.endedAt]));
  const isBroken = (it: Wait) =>
    it.promisedMs !== undefined && (it.endedAt ?? now) - it.startedAt > it.promisedMs;
  return {
    touchpoint,
    stage,
    onSite,
    ...(ends.length > 0 ? { acknowledgedMs: Math.min(...ends) - start } : {}),
    ...(ends.length === waits.length ? { resolvedMs: Math.max(...ends) - start } : {}),
    kept: waits.filter((it) => it.promisedMs !== undefined && it.endedAt !== undefined && !isBroken(it))
      .length,
    broken: waits.filter(isBroken).length,
  };
}

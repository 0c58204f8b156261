import type { Audit } from '../../../core/journey/audit.ts';

/** How long the walk has been going, without its pauses, in milliseconds. `pausedAt` is when the present pause began. */
export function elapsedMs(audit: Audit['audit'], pausedAt: number | undefined, now: number): number {
  const until = audit.endedAt ?? (audit.state === 'paused' ? pausedAt : undefined) ?? now;
  return Math.max(0, until - audit.startedAt - audit.pausedMs);
}

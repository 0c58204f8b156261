import type { Audit } from './audit.ts';

/** When a walk ended; of one that still goes on, the last moment known. Milliseconds; the clock has no say in it. */
export function endOfWalk({ audit, events, stages }: Pick<Audit, 'audit' | 'events' | 'stages'>): number {
  if (audit.endedAt !== undefined) return audit.endedAt;
  let last = Math.max(audit.startedAt, events.at(-1)?.at ?? 0);
  for (const { touchpoints } of stages)
    for (const { startedAt, spentMs, waits } of touchpoints) {
      if (startedAt !== undefined) last = Math.max(last, startedAt + spentMs);
      for (const wait of waits) last = Math.max(last, wait.endedAt ?? wait.startedAt);
    }
  return last;
}

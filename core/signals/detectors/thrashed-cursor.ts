import type { FactOf } from '../../journey/facts.ts';
import { defineDetector, quiet } from '../detector.ts';

/**
 * The rule of Splunk's browser agent as it is published, the only one with more than one factor:
 * https://github.com/signalfx/splunk-otel-js-web/blob/main/packages/web/src/instrumentations/frustration-signals/thrashed-cursor-detector.ts
 */
export const thrash = {
  turns: 4,
  pathPx: 300,
  slowestPxPerS: 300,
  /** Faster than a hand: a remote session or a jump of the pointer. */
  fastestPxPerS: 5000,
  score: 0.65,
  turnsWeight: 0.4,
  fullTurns: 8,
  speedWeight: 0.3,
  speedRangePxPerS: 300,
  boxWeight: 0.3,
  boxPx: 200,
} as const;
export const thrashSeverity = 1;

/** The pointer shaken over one spot: waiting, searching or losing patience. */
export const thrashedCursor = defineDetector<null>({
  id: 'thrashed-cursor',
  version: 1,
  reads: ['pointer'],
  initial: () => null,
  step(state, event) {
    if (event.type !== 'pointer') return quiet(state);
    const speedPxPerS = (event.pathPx * 1000) / event.ms;
    const score = scoreOf(event, speedPxPerS);
    if (event.turns < thrash.turns || event.pathPx < thrash.pathPx || score < thrash.score)
      return quiet(state);
    if (speedPxPerS < thrash.slowestPxPerS || speedPxPerS > thrash.fastestPxPerS) return quiet(state);
    return {
      state,
      hits: [
        {
          detector: 'thrashed-cursor',
          version: 1,
          at: event.at,
          event: event.id,
          evidence: [event.id],
          severity: thrashSeverity,
          numbers: {
            score,
            limit: thrash.score,
            turns: event.turns,
            pathPx: event.pathPx,
            boxPx: event.boxPx,
            speedPxPerS,
          },
        },
      ],
    };
  },
});

/** 0–1: many turns, fast, in a small box. */
function scoreOf({ turns, boxPx }: FactOf<'pointer'>, speedPxPerS: number): number {
  const speed = (speedPxPerS - thrash.slowestPxPerS) / thrash.speedRangePxPerS;
  return (
    thrash.turnsWeight * Math.min(turns / thrash.fullTurns, 1) +
    thrash.speedWeight * Math.min(Math.max(speed, 0), 1) +
    thrash.boxWeight / (1 + (boxPx / thrash.boxPx) ** 2)
  );
}

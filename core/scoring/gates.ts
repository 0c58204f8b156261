import type { AssessedStage } from './journey.ts';
import type { Rubric } from './rubric.ts';

/** Why a gate failed, and where. */
export type GateFailure =
  | { gate: 'severity'; stage: string; touchpoint: string; evidence: string }
  | { gate: 'blocked-moment'; stage: string; touchpoint: string }
  | { gate: 'checkpoint'; stage: string; checkpoint: string };

export interface Gates {
  pass: boolean;
  failures: GateFailure[];
}

/**
 * The gates beside the score: an open catastrophe (unreviewed ones are open), a blocked goal at a moment of
 * truth, an unmet checkpoint of a stage already passed. A stage is passed once a later one was assessed.
 */
export function gatesOf(stages: readonly AssessedStage[], rubric: Rubric): Gates {
  const failures: GateFailure[] = [];
  const lastAssessed = stages.findLastIndex((it) => it.touchpoints.some((point) => point.score !== null));
  stages.forEach(({ stage }, index) => {
    for (const touchpoint of stage.touchpoints) {
      const place = { stage: stage.id, touchpoint: touchpoint.id };
      for (const { id, severity, status } of touchpoint.evidence ?? []) {
        const isOpen = status !== 'dismissed';
        if (isOpen && severity !== undefined && severity >= rubric.gateSeverity) {
          failures.push({ gate: 'severity', ...place, evidence: id });
        }
      }
      if (touchpoint.momentOfTruth && touchpoint.outcome === 'blocked') {
        failures.push({ gate: 'blocked-moment', ...place });
      }
    }
    if (index >= lastAssessed) return;
    for (const checkpoint of stage.checkpoints ?? []) {
      if (!checkpoint.met) failures.push({ gate: 'checkpoint', stage: stage.id, checkpoint: checkpoint.id });
    }
  });
  return { pass: failures.length === 0, failures };
}

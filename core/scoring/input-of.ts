import type { Audit, AuditStage } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { isAssessed } from '../projection/touchpoint-of.ts';
import type { Evidence, ScoringInput } from './input.ts';

/**
 * What an audit gives the score: outcomes, emotions, and findings that hurt. Delights, opportunities and gaps in the map
 * stand beside the score. A place with nothing said of it is neither passed nor failed: it is left out.
 */
export function inputOf(audit: Audit): ScoringInput {
  const hurting = Map.groupBy(audit.findings.filter(hurts), (finding) => finding.touchpoint);
  return {
    model: 'jas-1',
    stages: audit.stages.map((stage) => ({
      id: stage.id,
      title: stage.name,
      weight: stage.weight,
      checkpoints: checkpointsOf(audit, stage),
      touchpoints: stage.touchpoints
        .filter((touchpoint) =>
          isAssessed(touchpoint, hurting.get(touchpoint.id)?.length ?? 0, audit.audit.by),
        )
        .map((touchpoint) => touchpointInput(touchpoint, hurting.get(touchpoint.id) ?? [])),
    })),
  };
}

const hurts = (finding: Finding): boolean =>
  (finding.class === 'pain' || finding.class === 'churn-risk') && !finding.kind.startsWith('gap-');

function touchpointInput(
  touchpoint: Touchpoint,
  findings: readonly Finding[],
): ScoringInput['stages'][number]['touchpoints'][number] {
  return {
    id: touchpoint.id,
    title: touchpoint.name,
    momentOfTruth: touchpoint.momentOfTruth,
    walked: touchpoint.walked,
    evidence: findings.map(evidenceOf),
    ...(touchpoint.outcome === undefined ? {} : { outcome: touchpoint.outcome }),
    ...(touchpoint.emotions.length === 0
      ? {}
      : { emotions: touchpoint.emotions.map((emotion) => emotion.value) }),
    ...(touchpoint.carried?.length ? { carriedOver: touchpoint.carried } : {}),
    ...(touchpoint.owner === undefined ? {} : { owner: touchpoint.owner }),
  };
}

function evidenceOf(finding: Finding): Evidence {
  const measured = finding.metric !== undefined && finding.value !== undefined;
  return {
    id: finding.id,
    title: finding.title,
    status: finding.status,
    confidence: finding.confidence,
    count: finding.count,
    ...(measured
      ? { metric: finding.metric, value: finding.value }
      : { severity: nielsen(finding.severity) }),
    ...(finding.why === undefined ? {} : { reason: finding.why.slice(0, 2000) }),
    ...(finding.carried ? { carriedOver: true } : {}),
    ...(finding.owner === undefined ? {} : { owner: finding.owner }),
    ...(finding.effort === undefined ? {} : { effort: finding.effort }),
  };
}

const scale = [0, 1, 2, 3, 4] as const;
const nielsen = (severity = 0): (typeof scale)[number] => scale[severity] ?? 0;

/** Only checkpoints somebody answered can fail a gate; the others are shown as open questions. */
function checkpointsOf(audit: Audit, stage: AuditStage): { id: string; met: boolean }[] {
  return audit.checkpoints.filter((state) => state.stage === stage.id).map(({ id, met }) => ({ id, met }));
}

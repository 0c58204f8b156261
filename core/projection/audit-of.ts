import type { Audit, AuditStage, DetectorResult } from '../journey/audit.ts';
import type { JourneyEvent } from '../journey/event.ts';
import type { Finding } from '../journey/finding.ts';
import type { CheckpointState, Metric, Milestone, Survey } from '../journey/measure.ts';
import type { Goal } from '../journey/persona.ts';
import type { Detection } from '../signals/detect.ts';
import { findingsOf } from './findings-of.ts';
import type { WalkState } from './state.ts';
import { defined, touchpointOf, without } from './touchpoint-of.ts';

/** The audit a walk amounts to so far; undefined before its `start`. Costs as much as the walk has marks, not events. */
export function auditOf(
  state: WalkState,
  detection: Detection,
  events: readonly JourneyEvent[],
): Audit | undefined {
  const { start } = state;
  if (!start) return undefined;
  const findings = findingsOf(state, detection.hits);
  const whole = wholeWalk(state, start.goals);
  return {
    format: 'waymark-audit',
    version: 1,
    model: 'jas-1',
    audit: {
      id: start.walk,
      title: state.title ?? start.title,
      journey: start.journey,
      site: start.site,
      auditor: start.auditor,
      by: start.by,
      startedAt: start.at,
      pausedMs: state.pausedMs,
      locale: start.locale,
      app: start.app,
      state: state.state,
      ...defined({ endedAt: state.endedAt }),
    },
    persona: start.persona,
    framework: start.framework,
    stages: stagesOf(state, findings),
    findings,
    ...whole,
    ...defined({ plan: whole.plan ?? start.plan }),
    milestones: milestonesOf(state),
    detectors: detection.results.map((result) => withVerdicts(result, findings)),
    events: [...events],
  };
}

function stagesOf(state: WalkState, findings: readonly Finding[]): AuditStage[] {
  const found = new Set(findings.map((finding) => finding.touchpoint));
  const waitEnds = new Map(
    state.acts.flatMap((act) => (act.type === 'wait-end' ? [[act.wait, act.at] as const] : [])),
  );
  const drafts = [...state.touchpoints.values()].filter(
    (draft) =>
      draft.edits.hidden !== true &&
      !(draft.passing && draft.automatic && draft.acts.length === 0 && !found.has(draft.id)),
  );
  const placed = drafts
    .map((draft, index) => ({
      order: draft.edits.order ?? index,
      touchpoint: touchpointOf(draft, state, waitEnds),
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ touchpoint }) => touchpoint);
  const known = state.start?.framework.stages ?? [];
  const strays = new Set(
    placed.map((touchpoint) => touchpoint.stage).filter((id) => !known.some((stage) => stage.id === id)),
  );
  return [...known, ...[...strays].map((id) => ({ id, name: id, weight: 1 }))].map(({ id, name, weight }) => {
    const touchpoints = placed.filter((touchpoint) => touchpoint.stage === id);
    return {
      id,
      name,
      weight,
      entered: state.entered.has(id),
      spentMs: touchpoints.reduce((sum, touchpoint) => sum + touchpoint.spentMs, 0),
      touchpoints,
    };
  });
}

type Whole = Pick<Audit, 'goals' | 'notes' | 'checkpoints' | 'gaps' | 'metrics' | 'surveys' | 'plan'>;

function wholeWalk(state: WalkState, planned: readonly Goal[]): Whole {
  const goals = new Map(planned.map((goal) => [goal.id, goal]));
  const checkpoints = new Map<string, CheckpointState>();
  const metrics: Metric[] = [];
  const surveys = new Map<string, Survey>();
  const whole: Whole = { goals: [], notes: [], checkpoints: [], gaps: [], metrics, surveys: [] };
  for (const act of state.acts) {
    if (act.type === 'goal') goals.set(act.goal.id, act.goal);
    if (act.type === 'plan') whole.plan = act.plan;
    if (act.type === 'metric') metrics.push(act.metric);
    if (act.type === 'survey') surveys.set(act.survey.id, act.survey);
    if (act.type === 'gap') whole.gaps.push({ from: act.from, to: act.to, why: act.why });
    if (act.type === 'note') {
      whole.notes = without(whole.notes, act.instead);
      whole.notes.push({ id: act.id, at: act.at, kind: act.kind, text: act.text, tags: act.tags });
    }
    if (act.type === 'checkpoint') {
      const { stage, checkpoint: id, met, evidence } = act;
      checkpoints.set(`${stage} ${id}`, { id, stage, met, ...defined({ evidence }) });
    }
  }
  return {
    ...whole,
    goals: [...goals.values()],
    checkpoints: [...checkpoints.values()],
    surveys: [...surveys.values()],
  };
}

function milestonesOf(state: WalkState): Milestone[] {
  const milestones = new Map<string, Milestone>();
  for (const draft of state.touchpoints.values()) {
    for (const act of draft.acts) {
      if (act.type !== 'milestone') continue;
      const { milestone: id, name, reached, evidence, at } = act;
      const stage = draft.edits.stage ?? draft.stage;
      milestones.set(id, { id, name, stage, reached, touchpoint: draft.id, at, ...defined({ evidence }) });
    }
  }
  return [...milestones.values()];
}

function withVerdicts(result: Detection['results'][number], findings: readonly Finding[]): DetectorResult {
  const own = findings.filter((finding) => finding.kind === result.id && finding.detector !== undefined);
  const count = (status: Finding['status']) => own.filter((finding) => finding.status === status).length;
  return { ...result, hits: own.length, confirmed: count('confirmed'), dismissed: count('dismissed') };
}

import type { AuditStage } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
import type { Stage } from '../journey/stage-model.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import type { Messages } from './messages/messages-for.ts';
import type { ReportData } from './report-data.ts';

/** One stage as the pictures show it. */
export interface StageView {
  stage: AuditStage;
  /** What the stage model says of it; absent for a stage the model does not know. */
  model: Stage | undefined;
  /** 0–100; undefined where nothing was assessed. */
  score: number | undefined;
  touchpoints: readonly Touchpoint[];
  /** Pages that were only passed through and are not drawn one by one. */
  passed: number;
}

/** The audit arranged for drawing, with what every lane looks up. Computed once per picture. */
export interface JourneyView extends ReportData {
  words: Messages;
  stages: readonly StageView[];
  /** Numbers 1, 2, 3 … along the journey: the pictures refer to touchpoints by them. */
  numberOf: ReadonlyMap<string, number>;
  /** Findings that were not dismissed, gravest first. */
  findingsAt: ReadonlyMap<string, readonly Finding[]>;
  /** Findings of a stage as a whole: their touchpoint is none of the audit's. */
  strayFindings: readonly Finding[];
}

/** Arranges an audit; one that is arranged already in the same language is taken as it is. */
export function journeyView(data: ReportData, words: Messages): JourneyView {
  if (isArranged(data) && data.words === words) return data;
  const { audit, score } = data;
  const open = audit.findings.filter((finding) => finding.status !== 'dismissed').sort(byGravity);
  const findingsAt = Map.groupBy(open, (finding) => finding.touchpoint);
  const stages = audit.stages.map((stage): StageView => {
    const shown = shownTouchpoints(stage, findingsAt);
    return {
      stage,
      model: audit.framework.stages.find((model) => model.id === stage.id),
      score: score.stages[stage.id],
      touchpoints: shown,
      passed: stage.touchpoints.length - shown.length,
    };
  });
  const all = stages.flatMap((stage) => stage.touchpoints);
  const numberOf = new Map(all.map((touchpoint, index) => [touchpoint.id, index + 1]));
  const known = new Set(audit.stages.flatMap((stage) => stage.touchpoints.map((it) => it.id)));
  const strayFindings = open.filter((finding) => !known.has(finding.touchpoint));
  return { audit, score, words, stages, numberOf, findingsAt, strayFindings };
}

const isArranged = (data: ReportData): data is JourneyView => 'findingsAt' in data;

/** Two or three pages passed through are shown; a crowd of them would hide what matters. */
const fewPages = 3;

function shownTouchpoints(
  stage: AuditStage,
  findingsAt: ReadonlyMap<string, readonly Finding[]>,
): readonly Touchpoint[] {
  const passed = stage.touchpoints.filter((it) => isPassedThrough(it, findingsAt));
  return passed.length <= fewPages
    ? stage.touchpoints
    : stage.touchpoints.filter((it) => !passed.includes(it));
}

function isPassedThrough(it: Touchpoint, findingsAt: ReadonlyMap<string, readonly Finding[]>): boolean {
  const marks =
    it.emotions.length + it.notes.length + it.pictures.length + it.actions.length + it.documents.length;
  return (
    it.automatic && it.outcome === undefined && marks === 0 && !it.momentOfTruth && !findingsAt.has(it.id)
  );
}

/** Gravest first; a measured finding ranks among the major ones; the order of the audit among equals. */
function byGravity(a: Finding, b: Finding): number {
  return (b.severity ?? 2.5) - (a.severity ?? 2.5) || b.count - a.count;
}

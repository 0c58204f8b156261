import {
  type AlignedEvidence,
  type AlignedStage,
  type AlignedTouchpoint,
  type AuditorInput,
  alignAuditors,
  given,
} from './auditors.ts';
import type { Evidence, ScoringInput, Stage, Touchpoint } from './input.ts';
import { meanRating } from './ratings.ts';

const outcomes = ['blocked', 'workaround', 'achieved'] as const;

/**
 * One audit from those of several auditors. Judgements take the middle one, and of two middle ones the worse;
 * emotions and confidence their mean; counts the largest. Evidence is dismissed only when more auditors
 * dismissed than confirmed it. Ids are the lasting names, so that no two auditors' ids can collide.
 */
export function mergeAuditors(audits: readonly AuditorInput[]): ScoringInput {
  const evidenceIds = new Set<string>();
  return { stages: alignAuditors(audits).map((stage) => mergedStage(stage, evidenceIds)) };
}

function mergedStage({ id, said, touchpoints }: AlignedStage, evidenceIds: Set<string>): Stage {
  const stages = given(said);
  const weight = first(stages, (it) => it.weight);
  const met = new Map<string, boolean>();
  for (const checkpoint of stages.flatMap((it) => it.checkpoints ?? [])) {
    met.set(checkpoint.id, checkpoint.met && met.get(checkpoint.id) !== false);
  }
  return {
    id,
    title: first(stages, (it) => it.title),
    weight,
    checkpoints: met.size > 0 ? [...met].map(([name, isMet]) => ({ id: name, met: isMet })) : undefined,
    touchpoints: touchpoints.map((it) => mergedTouchpoint(it, evidenceIds)),
  };
}

function mergedTouchpoint(aligned: AlignedTouchpoint, evidenceIds: Set<string>): Touchpoint {
  const said = given(aligned.said);
  const ranks = given(said.map((it) => it.outcome)).map((it) => outcomes.indexOf(it));
  const emotions = given(said.map(meanRating));
  const outcome = middle(ranks, 'lower');
  return {
    id: aligned.name,
    title: first(said, (it) => it.title),
    outcome: outcome === undefined ? undefined : outcomes[outcome],
    emotion: emotions.length > 0 ? mean(emotions) : undefined,
    evidence: aligned.evidence.map((it) => mergedEvidence(it, aligned.name, evidenceIds)),
    momentOfTruth: said.some((it) => it.momentOfTruth === true),
    walked: said.some((it) => it.walked !== false),
    owner: first(said, (it) => it.owner),
    effort: first(said, (it) => it.effort),
  };
}

function mergedEvidence(aligned: AlignedEvidence, touchpoint: string, ids: Set<string>): Evidence {
  const said = given(aligned.said);
  const metric = first(said, (it) => it.metric);
  const severity = middle(given(said.map((it) => it.severity)), 'upper');
  const measured = said.flatMap((it) => (it.metric === metric && it.value !== undefined ? [it.value] : []));
  // The same finding may hang on two touchpoints; ids have to differ, the fingerprint stays.
  const id = ids.has(aligned.name) ? JSON.stringify([touchpoint, aligned.name]) : aligned.name;
  ids.add(id);
  return {
    id,
    ...(severity === undefined ? { metric, value: middle(measured, 'upper') } : { severity }),
    confidence: mean(said.map((it) => it.confidence ?? 1)),
    status: mergedStatus(said),
    count: Math.max(...said.map((it) => it.count ?? 1)),
    fingerprint: aligned.name,
    title: first(said, (it) => it.title),
    reason: first(said, (it) => it.reason),
    owner: first(said, (it) => it.owner),
    effort: first(said, (it) => it.effort),
  };
}

function mergedStatus(said: readonly Evidence[]): Evidence['status'] {
  const votes = (status: Evidence['status']) =>
    said.filter((it) => (it.status ?? 'confirmed') === status).length;
  if (votes('dismissed') > votes('confirmed')) return 'dismissed';
  return votes('confirmed') > 0 ? 'confirmed' : 'unreviewed';
}

/** The middle value; of two middle ones the lower or the upper. */
function middle<T extends number>(values: readonly T[], side: 'lower' | 'upper'): T | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[side === 'upper' ? sorted.length >> 1 : (sorted.length - 1) >> 1];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function first<T, V>(said: readonly T[], read: (item: T) => V | undefined): V | undefined {
  for (const item of said) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

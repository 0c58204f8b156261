import type { Audit } from '../journey/audit.ts';
import { inputOf } from '../scoring/input-of.ts';
import { score } from '../scoring/score.ts';

/** What is missing when a file is read back in, and what that does to the score. */
export type NotCarried = {
  readonly missing: readonly { readonly what: string; readonly count: number; readonly of: number }[];
  readonly score: { readonly was: number | null; readonly becomes: number | null };
};

/** Compares an audit with what came back of it through a format that was not made to hold one; undefined when nothing is missing. */
export function notCarried(audit: Audit, back: Audit): NotCarried | undefined {
  const kept = countsOf(back);
  const missing = Object.entries(countsOf(audit))
    .map(([what, of]) => ({ what, of, count: of - (kept[what] ?? 0) }))
    .filter(({ count }) => count > 0);
  const was = score(inputOf(audit)).score;
  const becomes = score(inputOf(back)).score;
  const isOtherScore = was?.toFixed(1) !== becomes?.toFixed(1);
  return missing.length > 0 || isOtherScore ? { missing, score: { was, becomes } } : undefined;
}

function countsOf(audit: Audit): Record<string, number> {
  const places = audit.stages.flatMap((it) => it.touchpoints);
  const inPlaces = (of: (place: (typeof places)[number]) => number) =>
    places.reduce((sum, place) => sum + of(place), 0);
  return {
    touchpoints: places.length,
    findings: audit.findings.length,
    'findings that say where they were seen': audit.findings.filter((it) => it.target !== undefined).length,
    'severities of 4': audit.findings.filter((it) => it.severity === 4).length,
    outcomes: places.filter((it) => it.outcome !== undefined).length,
    emotions: inPlaces((it) => it.emotions.length),
    'moments of truth': places.filter((it) => it.momentOfTruth).length,
    milestones: audit.milestones.length,
    checkpoints: audit.checkpoints.length,
    goals: audit.goals.length,
    notes: audit.notes.length + inPlaces((it) => it.notes.length),
    pictures: inPlaces((it) => it.pictures.length),
    actions: inPlaces((it) => it.actions.length),
    documents: inPlaces((it) => it.documents.length),
    waits: inPlaces((it) => it.waits.length),
    handovers: places.filter((it) => it.handover !== undefined).length,
    owners: places.filter((it) => it.owner !== undefined).length,
    metrics: audit.metrics.length,
    surveys: audit.surveys.length,
    plans: audit.plan ? 1 : 0,
    'recorded facts': audit.events.filter((it) => 'doc' in it).length,
  };
}

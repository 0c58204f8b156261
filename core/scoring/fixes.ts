import { touchpointWithout } from './counterfactual.ts';
import { entryOf } from './entry-of.ts';
import type { ScoringInput } from './input.ts';
import { jas1 } from './jas-1.ts';
import { type AssessedStage, assess, journeyScore, shareOf } from './journey.ts';
import { largestFirst } from './largest-first.ts';
import { ledgerOf } from './ledger.ts';
import type { Rubric } from './rubric.ts';
import { assessTouchpoint } from './touchpoint.ts';

/** Something to mend, and what that would win. */
export interface Fix {
  stage: string;
  touchpoint: string;
  /** Evidence id, or `<touchpoint>:outcome` for a goal that was not simply achieved. */
  evidence: string;
  title: string | null;
  owner: string | null;
  effort: 'S' | 'M' | 'L';
  /** False when nobody estimated the effort and the rubric's stand-in was taken. */
  estimated: boolean;
  /** Points the journey's score wins by this fix alone. */
  regained: number;
  /** Points per unit of effort: the rank. */
  perEffort: number;
}

export interface OwnerFixes {
  /** Null for the fixes nobody owns; they come last. */
  owner: string | null;
  /** Points won when all of them are done together; not the sum, for fixes at one touchpoint multiply. */
  regained: number;
  fixes: Fix[];
}

/** Every fix that wins something, best points for its effort first. Emotions follow from the rest and are no fix. */
export function fixesOf(input: ScoringInput, rubric: Rubric = jas1): Fix[] {
  const known = detailsOf(input);
  const fixes = ledgerOf(assess(input, rubric), rubric)
    .filter((line) => line.dimension !== 'emotion' && line.regained > 0)
    .map((line) => {
      const { title, owner, effort } = known.get(line.evidence) ?? noDetails;
      const size = effort ?? rubric.effort.unknown;
      return {
        stage: line.stage,
        touchpoint: line.touchpoint,
        evidence: line.evidence,
        title: title ?? null,
        owner: owner ?? null,
        effort: size,
        estimated: effort !== undefined,
        regained: line.regained,
        perEffort: line.regained / rubric.effort[size],
      };
    });
  return largestFirst(fixes, (fix) => fix.perEffort);
}

/** The fixes of each owner, the owner with the most to win first. */
export function fixesByOwner(input: ScoringInput, rubric: Rubric = jas1): OwnerFixes[] {
  const fixes = fixesOf(input, rubric);
  const owners = new Map<string | null, OwnerFixes>();
  for (const fix of fixes) {
    entryOf(owners, fix.owner, () => ({ owner: fix.owner, regained: 0, fixes: [] })).fixes.push(fix);
  }
  addRegained(owners, fixes, assess(input, rubric), rubric);
  return [...owners.values()].sort(
    (a, b) => Number(a.owner === null) - Number(b.owner === null) || b.regained - a.regained,
  );
}

interface Details {
  title?: string | undefined;
  owner?: string | undefined;
  effort?: Fix['effort'] | undefined;
}

const noDetails: Details = {};

/** By ledger name. Evidence without an owner belongs to the owner of its touchpoint. */
function detailsOf(input: ScoringInput): Map<string, Details> {
  const details = new Map<string, Details>();
  for (const touchpoint of input.stages.flatMap((stage) => stage.touchpoints)) {
    details.set(`${touchpoint.id}:outcome`, touchpoint);
    for (const { id, title, effort, owner = touchpoint.owner } of touchpoint.evidence ?? []) {
      details.set(id, { title, effort, owner });
    }
  }
  return details;
}

/** Reassesses each touchpoint without the fixes of each of its owners; the rest of the journey stays. */
function addRegained(
  owners: ReadonlyMap<string | null, OwnerFixes>,
  fixes: readonly Fix[],
  stages: readonly AssessedStage[],
  rubric: Rubric,
): void {
  const journey = journeyScore(stages);
  const byPlace = Map.groupBy(fixes, (fix) => fix.touchpoint);
  for (const stage of stages) {
    const share = shareOf(stage, journey) / stage.score.weight;
    for (const { touchpoint, importance, score } of stage.touchpoints) {
      for (const [owner, here] of Map.groupBy(byPlace.get(touchpoint.id) ?? [], (fix) => fix.owner)) {
        const causes = new Set(here.map((fix) => fix.evidence));
        const after = assessTouchpoint(touchpointWithout(touchpoint, causes, rubric), rubric).score;
        const group = owners.get(owner);
        if (group && after !== null && score !== null) group.regained += (after - score) * importance * share;
      }
    }
  }
}

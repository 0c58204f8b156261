import { needsOwner, type OwnerExtract, ownerExtract, ownersOf } from '../../../core/gaps/owners.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import { onceForEach } from '../../../core/report/once-for-each.ts';
import { pathName } from './path-name.ts';
import type { Published } from './published.ts';
import { series } from './series.ts';

/** A finding in the audit it belongs to, with the points it costs there. */
export type Owned = { audit: Published; finding: Finding; points: number };

/** Everything one owner has to do with, over the latest audits. `id` is part of the page's address. */
export type Owner = {
  id: string;
  name: string;
  findings: readonly Owned[];
  suggested: readonly Owned[];
  places: readonly { audit: Published; extract: OwnerExtract }[];
};

/** Names of the stages that are theirs. */
export const stagesOf = ({ places }: Owner): readonly string[] => [
  ...new Set(
    places.flatMap(({ audit, extract }) =>
      extract.stages.map((id) => audit.audit.stages.find((stage) => stage.id === id)?.name ?? id),
    ),
  ),
];

/** Name of the touchpoint a finding is at. */
export const placeOf = ({ audit, finding }: Owned): string =>
  audit.audit.stages.flatMap((stage) => stage.touchpoints).find((it) => it.id === finding.touchpoint)?.name ??
  '';

let reading: Promise<readonly Owner[]> | undefined;

/** Owners of the latest audit of every journey, the ones with most points to regain first. */
export function owners(): Promise<readonly Owner[]> {
  reading ??= series().then((all) => {
    const places = all.flatMap(({ latest }) =>
      ownersOf(latest.audit).map((name) => ({
        name,
        audit: latest,
        extract: ownerExtract(latest.audit, name),
      })),
    );
    const taken = new Map<string, number>();
    // C++ and C# are two owners, though no address can tell them apart by their names.
    return [...Map.groupBy(places, ({ name }) => name.trim().toLowerCase())]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]): Owner => {
        const plain = pathName(name, 'owner');
        const count = (taken.get(plain) ?? 0) + 1;
        taken.set(plain, count);
        const id = count === 1 ? plain : `${plain}-${count}`;
        const owned = (which: 'findings' | 'suggested') =>
          own.flatMap(({ audit, extract }) => extract[which].map((finding) => withPoints(audit, finding)));
        const worstFirst = (a: Owned, b: Owned) => b.points - a.points;
        return {
          id,
          name: own[0]?.name ?? id,
          findings: owned('findings').sort(worstFirst),
          suggested: owned('suggested').sort(worstFirst),
          places: own,
        };
      })
      .sort((a, b) => costOf(b.findings) - costOf(a.findings));
  });
  return reading;
}

/** Open findings nobody is in charge of, the costliest first. */
export async function unowned(): Promise<readonly Owned[]> {
  return (await series())
    .flatMap(({ latest }) =>
      latest.audit.findings
        .filter((finding) => needsOwner(finding) && (finding.owner ?? '').trim() === '')
        .map((finding) => withPoints(latest, finding)),
    )
    .sort((a, b) => b.points - a.points);
}

export function costOf(findings: readonly Owned[]): number {
  return findings.reduce((sum, { points }) => sum + points, 0);
}

/** How many of the findings that nobody owns are listed. */
export const mostUnowned = 100;

/** The highest severity; 0 where none has one. */
export function worstOf(findings: readonly Owned[]): number {
  return Math.max(0, ...findings.map(({ finding }) => finding.severity ?? 0));
}

/** The earliest day anything is due; nothing where no day was named. */
export function nextDue(findings: readonly Owned[]): number | undefined {
  const known = findings.map(({ finding }) => finding.due).filter((it) => it !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function withPoints(audit: Published, finding: Finding): Owned {
  return { audit, finding, points: costs(audit).get(finding.id) ?? 0 };
}

/** Points each finding costs. The ledger is worked out anew for everybody who asks, and every owner asks. */
const costs = onceForEach(({ audit, score: { ledger } }: Published) => {
  const pointsOf = (id: string) => ledger.find(({ evidence }) => evidence === id)?.points ?? 0;
  return new Map(audit.findings.map(({ id }) => [id, pointsOf(id)]));
});

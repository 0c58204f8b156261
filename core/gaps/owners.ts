import type { Audit } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { teams } from '../stages/teams.ts';

/** Does somebody have to be in charge of this finding? Not of strengths, nor of what is done, dismissed or harmless. */
export function needsOwner(finding: Finding): boolean {
  return (
    finding.status !== 'dismissed' &&
    finding.work !== 'fixed' &&
    finding.work !== 'wont-fix' &&
    finding.class !== 'delight' &&
    (finding.severity ?? 1) > 0
  );
}

/** One owner's page (O4): what is theirs, what is probably theirs, and what they answer for. */
export interface OwnerExtract {
  owner: string;
  /** Open findings, most severe first, then by date due. */
  findings: Finding[];
  /** Open findings nobody has, at touchpoints or in stages of this owner. */
  suggested: Finding[];
  stages: string[];
  touchpoints: Touchpoint[];
  documents: { touchpoint: string; name: string; exists: boolean; link?: string | undefined }[];
  /** The earliest date due, in milliseconds since 1970. */
  nextDue?: number;
}

/** Everybody who owns a finding, a touchpoint, a document or a walked stage, by name. */
export function ownersOf(audit: Audit): string[] {
  const walked = audit.stages.filter((it) => it.touchpoints.length > 0).map((it) => it.id);
  const named = [
    ...audit.findings.map((it) => it.owner),
    ...audit.stages.flatMap((it) =>
      it.touchpoints.flatMap((point) => [point.owner, ...documentOwners(point)]),
    ),
    ...audit.framework.stages.filter((it) => walked.includes(it.id)).map((it) => it.owner),
  ];
  const byKey = new Map<string, string>();
  for (const name of named) if (name?.trim() && !byKey.has(keyOf(name))) byKey.set(keyOf(name), name.trim());
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whom a finding can be given to: who owns something already, then every team with a stake in journeys (O7). */
export function stakeholdersOf(audit: Audit): string[] {
  const owners = ownersOf(audit);
  const known = new Set(owners.map(keyOf));
  return [...owners, ...Object.values(teams).filter((it) => !known.has(keyOf(it)))];
}

/** The page of one owner; names are compared without regard to case and outer spaces. */
export function ownerExtract(audit: Audit, owner: string): OwnerExtract {
  const isTheirs = (name: string | undefined) => name !== undefined && keyOf(name) === keyOf(owner);
  const touchpoints = audit.stages.flatMap((it) => it.touchpoints);
  const stages = audit.framework.stages.filter((it) => isTheirs(it.owner)).map((it) => it.id);
  const open = audit.findings.filter(needsOwner);
  const findings = open.filter((it) => isTheirs(it.owner)).sort(bySeverityThenDue);
  const pointOwner = new Map(touchpoints.map((it) => [it.id, it.owner]));
  const dues = findings.flatMap((it) => (it.due === undefined ? [] : [it.due]));
  return {
    owner: owner.trim(),
    findings,
    suggested: open
      .filter((it) => keyOf(it.owner ?? '') === '')
      .filter((it) => {
        const place = pointOwner.get(it.touchpoint);
        return place === undefined ? stages.includes(it.stage) : isTheirs(place);
      })
      .sort(bySeverityThenDue),
    stages,
    touchpoints: touchpoints.filter((it) =>
      it.owner === undefined ? stages.includes(it.stage) : isTheirs(it.owner),
    ),
    documents: touchpoints.flatMap((point) =>
      point.documents
        .filter((it) => isTheirs(it.owner))
        .map(({ name, exists, link }) => ({
          touchpoint: point.id,
          name,
          exists,
          ...(link === undefined ? {} : { link }),
        })),
    ),
    ...(dues.length > 0 ? { nextDue: Math.min(...dues) } : {}),
  };
}

const keyOf = (name: string): string => name.trim().toLowerCase();
const documentOwners = (it: Touchpoint): (string | undefined)[] =>
  it.documents.map((document) => document.owner);

function bySeverityThenDue(a: Finding, b: Finding): number {
  const due = (it: Finding) => it.due ?? Number.MAX_SAFE_INTEGER;
  return (b.severity ?? 1) - (a.severity ?? 1) || due(a) - due(b) || (a.id < b.id ? -1 : 1);
}

import type { Finding } from '../journey/finding.ts';

/** Findings that one action mends together (F14). */
export interface Cluster {
  id: string;
  /** What they have in common. */
  by: 'person' | 'element' | 'kind' | 'tag';
  title: string;
  findings: Finding[];
  touchpoints: string[];
  stages: string[];
  owners: string[];
  worst: number;
  /** The one action: the first recommendation given among them, the most severe finding's first. */
  action?: string;
}

/**
 * Clusters of open findings, at least two each, the heaviest first. What a person grouped stays together; else the same
 * element on several touchpoints, else the same kind of trouble, else the same first tag. A finding is in one cluster at most.
 */
export function clustersOf(findings: readonly Finding[]): Cluster[] {
  let rest = findings.filter(
    (it) => it.status !== 'dismissed' && it.work !== 'fixed' && it.class !== 'delight',
  );
  const clusters: Cluster[] = [];
  for (const [by, keyOf] of keys) {
    const groups = Map.groupBy(rest, (it) => keyOf(it) ?? '');
    groups.delete('');
    for (const [key, group] of groups) {
      if (group.length < 2) continue;
      clusters.push(clusterOf(by, key, group));
      rest = rest.filter((it) => !group.includes(it));
    }
  }
  return clusters.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

const keys: readonly (readonly [Cluster['by'], (it: Finding) => string | undefined])[] = [
  ['person', (it) => it.cluster],
  [
    'element',
    (it) =>
      it.target === undefined ? undefined : `${it.kind} ${JSON.stringify(it.target.selectors[0] ?? '')}`,
  ],
  ['kind', (it) => (it.kind === 'friction' ? undefined : it.kind)],
  ['tag', (it) => it.tags[0]?.trim().toLowerCase() || undefined],
];

function clusterOf(by: Cluster['by'], key: string, group: readonly Finding[]): Cluster {
  const findings = [...group].sort((a, b) => (b.severity ?? 1) - (a.severity ?? 1) || (a.id < b.id ? -1 : 1));
  const action = findings.find((it) => it.recommendation?.trim())?.recommendation;
  const unique = (values: readonly string[]) => [...new Set(values)];
  return {
    id: `${by}:${key}`,
    by,
    title: by === 'person' || by === 'tag' ? key : (findings[0]?.title ?? key),
    findings,
    touchpoints: unique(findings.map((it) => it.touchpoint)),
    stages: unique(findings.map((it) => it.stage)),
    owners: unique(findings.flatMap((it) => (it.owner?.trim() ? [it.owner.trim()] : []))),
    worst: Math.max(...findings.map((it) => it.severity ?? 0)),
    ...(action === undefined ? {} : { action }),
  };
}

/** Severity adds up; a measured finding weighs as much as a cosmetic one. */
const weight = (it: Cluster): number =>
  it.findings.reduce((sum, finding) => sum + (finding.severity ?? 1), 0);

import type { Audit } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';

/** A place where several personas suffer. */
export interface SharedPain {
  touchpoint: string;
  stage: string;
  name: string;
  /** Persona ids, in the order of the audits. */
  personas: string[];
  /** Kinds of trouble that every one of them met there; empty when each met something else. */
  kinds: string[];
  /** The worst severity met, 0–4; a measured finding counts by what it is, not here. */
  worst: number;
  findings: { audit: string; persona: string; finding: string; title: string }[];
}

type Walked = Pick<Audit, 'audit' | 'persona' | 'stages' | 'findings'>;

/**
 * One journey, several personas: the touchpoints where at least two of them met pain (P3), most personas first, then the
 * most severe. Audits of one persona count once, however often they walked.
 */
export function sharedPains(audits: readonly Walked[]): SharedPain[] {
  const places = new Map<string, { audit: Walked; finding: Finding }[]>();
  for (const audit of audits) {
    for (const finding of audit.findings) {
      if (!isPain(finding)) continue;
      const list = places.get(finding.touchpoint) ?? [];
      list.push({ audit, finding });
      places.set(finding.touchpoint, list);
    }
  }
  const pains: SharedPain[] = [];
  for (const [touchpoint, met] of places) {
    const personas = [...new Set(met.map((it) => it.audit.persona.id))];
    const first = met[0];
    if (personas.length < 2 || first === undefined) continue;
    const kinds = [...new Set(met.map((it) => it.finding.kind))].filter((kind) =>
      personas.every((id) => met.some((it) => it.audit.persona.id === id && it.finding.kind === kind)),
    );
    pains.push({
      touchpoint,
      stage: first.finding.stage,
      name: nameOf(first.audit, touchpoint),
      personas,
      kinds,
      worst: Math.max(...met.map((it) => it.finding.severity ?? 0)),
      findings: met.map(({ audit, finding }) => ({
        audit: audit.audit.id,
        persona: audit.persona.id,
        finding: finding.id,
        title: finding.title,
      })),
    });
  }
  return pains.sort((a, b) => b.personas.length - a.personas.length || b.worst - a.worst);
}

/** Open trouble of the customer: neither dismissed, nor mended, nor a delight, nor without consequence. */
export function isPain(finding: Finding): boolean {
  return (
    finding.status !== 'dismissed' &&
    finding.work !== 'fixed' &&
    (finding.class === 'pain' || finding.class === 'churn-risk') &&
    (finding.severity ?? 1) > 0
  );
}

function nameOf(audit: Walked, id: string): string {
  for (const stage of audit.stages) {
    const touchpoint = stage.touchpoints.find((it) => it.id === id);
    if (touchpoint !== undefined) return touchpoint.name;
  }
  return id;
}

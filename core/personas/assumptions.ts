import type { Audit } from '../journey/audit.ts';
import { type Source, sourceKinds } from '../journey/persona.ts';

export interface SourceShares {
  /** Goals and findings that name a source; emptied goals, dismissed findings and findings of detectors are not statements. */
  statements: number;
  /** Share that rests on nothing but an assumption, 0–1; null without statements. */
  assumed: number | null;
  bySource: Record<Source, number>;
}

/** Where the statements of an audit come from (P5): its goals and what people found. */
export function sourceShares(audit: Pick<Audit, 'goals' | 'findings'>): SourceShares {
  const bySource = Object.fromEntries(sourceKinds.map((kind) => [kind, 0])) as Record<Source, number>;
  const said = audit.findings.filter((it) => it.status !== 'dismissed' && it.detector === undefined);
  const goals = audit.goals.filter(({ text, success }) => `${text}${success}`.trim() !== '');
  const statements = [...goals, ...said];
  for (const { source } of statements) bySource[source] += 1;
  const assumed = statements.length === 0 ? null : bySource.assumption / statements.length;
  return { statements: statements.length, assumed, bySource };
}

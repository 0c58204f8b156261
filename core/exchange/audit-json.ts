import { type Audit, auditSchema } from '../journey/audit.ts';
import { upgrade } from '../journey/format.ts';
import { Refusal } from '../journey/refusal.ts';
import { project } from '../projection/project.ts';
import { inputOf } from '../scoring/input-of.ts';
import { type Score, score } from '../scoring/score.ts';
import { readJson } from './json-gate.ts';
import { parseAudit } from './parse-audit.ts';

/** The audit as the file format has it: validated, keys in a fixed order, the score beside it as a cache. */
export function writeAudit(audit: Audit, cached: Score = score(inputOf(audit))): string {
  return writeRead(auditSchema.parse(audit), cached);
}

/** The same for an audit that `readAudit` has just given: it is valid, and looking again takes longer than writing. */
export function writeRead({ score: _old, ...fields }: Audit, cached: Score): string {
  return `${JSON.stringify({ ...fields, score: cached }, null, 1)}\n`;
}

/**
 * Reads an audit of any released version. Where the file carries the events of the walk they are the truth, and
 * everything else is computed from them anew. Throws `Refusal` with the places and the mends.
 */
export function readAudit(text: string): Audit {
  return auditFrom(readJson(text, 'The audit'));
}

/** The same for JSON that is already parsed. */
export function auditFrom(data: unknown): Audit {
  return computedFrom(toldIn(data));
}

/** What the log of an audit gives; without a log, the audit as it is told. Throws `Refusal`. */
export function computedFrom(audit: Audit): Audit {
  if (audit.events.length === 0) return audit;
  const projected = project(audit.events);
  if (!projected)
    throw new Refusal(
      'no-start',
      'The audit has events but no start event, so nobody can tell whose walk it was.',
    );
  return projected;
}

/** The audit as the file tells it, checked, before anything of it is computed anew. Throws `Refusal`. */
export function toldIn(data: unknown): Audit {
  const { score: _cache, ...audit } = parseAudit(upgrade(data));
  refuseDoubles(audit);
  return audit;
}

/** An id names one thing. What refers to a double one could mean either. */
function refuseDoubles(audit: Audit): void {
  const lists = {
    stages: audit.stages,
    touchpoints: audit.stages.flatMap((it) => it.touchpoints),
    findings: audit.findings,
    events: audit.events,
  };
  for (const [place, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id))
        throw new Refusal('double-id', `The audit has two ${place} with the id “${id.slice(0, 80)}”.`, [
          { place, mend: 'give every one an id of its own' },
        ]);
      seen.add(id);
    }
  }
}

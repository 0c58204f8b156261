import { type Audit, auditSchema } from '../journey/audit.ts';
import { upgrade } from '../journey/format.ts';
import { Refusal } from '../journey/refusal.ts';
import { project } from '../projection/project.ts';
import { inputOf } from '../scoring/input-of.ts';
import { type Score, score } from '../scoring/score.ts';
import { readJson } from './json-gate.ts';
import { placesOf } from './problems.ts';

/** The audit as the file format has it: validated, keys in a fixed order, the score beside it as a cache. */
export function writeAudit(audit: Audit, cached: Score = score(inputOf(audit))): string {
  const { score: _old, ...fields } = auditSchema.parse(audit);
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
  const parsed = auditSchema.safeParse(upgrade(data));
  if (!parsed.success) {
    const problems = placesOf(parsed.error);
    const first = problems[0];
    throw new Refusal(
      'not-an-audit',
      `This is not a Waymark audit: ${first?.place ?? 'the file'}: ${first?.mend ?? 'cannot be read'}`,
      problems,
    );
  }
  const { score: _cache, ...audit } = parsed.data;
  if (audit.events.length === 0) return audit;
  const projected = project(audit.events);
  if (!projected)
    throw new Refusal(
      'no-start',
      'The audit has events but no start event, so nobody can tell whose walk it was.',
    );
  return projected;
}

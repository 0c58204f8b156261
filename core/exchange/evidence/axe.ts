import type { Audit } from '../../journey/audit.ts';
import { z } from '../../zod.ts';
import { type EvidenceImport, type PageEvidence, placeEvidence } from './place-evidence.ts';
import { plainWords, reportFrom } from './report-in.ts';

/** Results of axe-core's `run()`: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object */
const axeSchema = z.object({
  url: z.string().min(1).max(4000),
  violations: z
    .array(
      z.object({
        id: z.string().regex(/^[\w-]{1,100}$/),
        impact: z.enum(['minor', 'moderate', 'serious', 'critical']).nullish(),
        help: z.string().max(2000),
        description: z.string().max(4000).optional(),
        nodes: z.array(z.object({ target: z.array(z.unknown()).max(50).optional() })).max(20_000),
      }),
    )
    .max(1000),
});
const reportsSchema = z.array(axeSchema).min(1).max(500);

const severities = { minor: 1, moderate: 2, serious: 3, critical: 4 } as const;

/** Violations of one page or several, each a finding on the touchpoint with that address. Throws `Refusal`. */
export function evidenceOfAxe(data: unknown, audit: Audit): EvidenceImport {
  const reports = reportFrom(reportsSchema, [data].flat(), 'not-axe-results', 'a result of axe');
  return placeEvidence(audit, reports.flatMap(violationsOf));
}

function violationsOf({ url, violations }: z.infer<typeof axeSchema>): PageEvidence[] {
  return violations
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, impact, help, description, nodes }) => {
      const target = nodes[0]?.target?.at(-1);
      return {
        url,
        kind: `axe-${id}`,
        title: plainWords(help).slice(0, 300),
        severity: severities[impact ?? 'moderate'],
        count: nodes.length,
        recommendation: description && plainWords(description),
        selector: typeof target === 'string' ? target : undefined,
      };
    });
}

import type { Audit } from '../../journey/audit.ts';
import { Refusal } from '../../journey/refusal.ts';
import { jas1 } from '../../scoring/jas-1.ts';
import { z } from '../../zod.ts';
import { type EvidenceImport, type PageEvidence, placeEvidence } from './place-evidence.ts';
import { plainWords, reportFrom } from './report-in.ts';

/** What Waymark uses of a Lighthouse result: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
const auditSchema = z.object({
  title: z.string().max(2000),
  description: z.string().max(10_000).optional(),
  score: z.number().min(0).max(1).nullish(),
  scoreDisplayMode: z.string().max(60).optional(),
  numericValue: z.number().min(0).max(1e9).optional(),
});
const resultSchema = z.object({
  lighthouseVersion: z.string().max(60),
  finalDisplayedUrl: z.string().max(4000).optional(),
  finalUrl: z.string().max(4000).optional(),
  requestedUrl: z.string().max(4000).optional(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string().max(100),
    z.object({
      auditRefs: z.array(z.object({ id: z.string().max(100), weight: z.number().optional() })).max(1000),
    }),
  ),
  audits: z.record(z.string().max(100), auditSchema),
});
type LighthouseResult = z.infer<typeof resultSchema>;
/** A user flow holds one result a step. */
const flowSchema = z.object({
  steps: z
    .array(z.object({ lhr: resultSchema }))
    .min(1)
    .max(200),
});

const measures = {
  'largest-contentful-paint': 'LCP',
  'interaction-to-next-paint': 'INP',
  'cumulative-layout-shift': 'CLS',
} as const;
/** Best practices that hurt a visitor more than the rest of that category. */
const graver: Readonly<Record<string, 2 | 3>> = { 'is-on-https': 3, 'errors-in-console': 2 };
const idShape = /^[\w-]{1,100}$/;

/**
 * Measured values worse than good, and failed checks of accessibility and best practices, on the touchpoint with that address.
 * The rest of a report (search engines, byte counts, hints) is nothing a persona meets. Throws `Refusal`.
 */
export function evidenceOfLighthouse(data: unknown, audit: Audit): EvidenceImport {
  const isFlow = typeof data === 'object' && data !== null && 'steps' in data;
  const results = isFlow
    ? reportFrom(flowSchema, data, 'not-lighthouse', 'a Lighthouse user flow').steps.map(({ lhr }) => lhr)
    : [reportFrom(resultSchema, data, 'not-lighthouse', 'a Lighthouse report')];
  return placeEvidence(audit, results.flatMap(evidenceIn));
}

function evidenceIn(result: LighthouseResult): PageEvidence[] {
  const url = result.finalDisplayedUrl ?? result.finalUrl ?? result.requestedUrl;
  if (url === undefined)
    throw new Refusal(
      'not-lighthouse',
      'This Lighthouse report names no page: finalDisplayedUrl is missing.',
    );
  if (result.runtimeError)
    throw new Refusal(
      'lighthouse-failed',
      `Lighthouse could not read that page: ${plainWords(result.runtimeError.message).slice(0, 160)}`,
    );
  return [...measured(result, url), ...failed(result, url)];
}

function measured({ audits }: LighthouseResult, url: string): PageEvidence[] {
  return Object.entries(measures).flatMap(([id, metric]) => {
    const value = Object.hasOwn(audits, id) ? audits[id]?.numericValue : undefined;
    if (value === undefined || value <= jas1.metrics[metric].good) return [];
    return [
      { url, kind: 'slow-page', title: `Slow page (${metric}), measured by Lighthouse`, metric, value },
    ];
  });
}

function failed({ audits, categories }: LighthouseResult, url: string): PageEvidence[] {
  const seen = new Set<string>();
  return (['accessibility', 'best-practices'] as const).flatMap((category) =>
    (Object.hasOwn(categories, category) ? (categories[category]?.auditRefs ?? []) : []).flatMap(
      ({ id, weight = 0 }) => {
        const check = Object.hasOwn(audits, id) ? audits[id] : undefined;
        if (check?.scoreDisplayMode !== 'binary' || check.score !== 0 || !idShape.test(id) || seen.has(id))
          return [];
        seen.add(id);
        const severity =
          category === 'accessibility' ? (weight >= 10 ? 3 : weight >= 3 ? 2 : 1) : (graver[id] ?? 1);
        const recommendation = plainWords(check.description ?? '');
        return [
          {
            url,
            kind: `lighthouse-${id}`,
            title: plainWords(check.title).slice(0, 300),
            severity,
            recommendation,
          } as const,
        ];
      },
    ),
  );
}

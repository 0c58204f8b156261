import { findGaps } from '../../../core/gaps/find-gaps.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import { findingPath } from './finding-path.ts';
import { type Published, published } from './published.ts';

/** A finding that broke a guideline, with its address on the journey page. */
export type Broken = { audit: Published; finding: Finding; path: string };

/** The builder loads this module twice, for the content and for the pages; what was found is kept where both find it. */
const kept: typeof globalThis & { waymarkBroken?: Promise<ReadonlyMap<string, readonly Broken[]>> } =
  globalThis;

/** Findings of all published audits by guideline (`detectors/rage-click`); what was ruled out is not among them. */
export function byGuideline(): Promise<ReadonlyMap<string, readonly Broken[]>> {
  kept.waymarkBroken ??= published().then((audits) => {
    const all = audits.flatMap((audit) => findingsOf(audit));
    return Map.groupBy(all, ({ finding }) => finding.guideline ?? '');
  });
  return kept.waymarkBroken;
}

function findingsOf(audit: Published): Broken[] {
  const { audit: walk } = audit.audit;
  const gaps = findGaps(audit.audit, { now: walk.endedAt ?? walk.startedAt }).findings;
  const all = new Map([...gaps, ...audit.audit.findings].map((finding) => [finding.id, finding]));
  return [...all.values()]
    .filter((finding) => finding.status !== 'dismissed' && finding.guideline !== undefined)
    .map((finding) => ({ audit, finding, path: findingPath(audit, finding) }));
}

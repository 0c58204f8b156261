import { findGaps } from '../../../core/gaps/find-gaps.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import { findingPath } from './finding-path.ts';
import { type Published, published } from './published.ts';

/** A finding that broke a guideline, with its address on the journey page. */
export type Broken = { audit: Published; finding: Finding; path: string };
/** What broke a guideline: all of it counted, the newest kept. Ten thousand journeys have a million findings. */
export type BrokenBy = { count: number; newest: readonly Broken[] };

/** How many are kept, and listed on a guideline's page. */
export const mostListed = 40;

/** The builder loads this module twice, for the content and for the pages; what was found is kept where both find it. */
const kept: typeof globalThis & { waymarkBroken?: Promise<ReadonlyMap<string, BrokenBy>> } = globalThis;

/** Findings of all published audits by guideline (`detectors/rage-click`); what was ruled out is not among them. */
export function byGuideline(): Promise<ReadonlyMap<string, BrokenBy>> {
  kept.waymarkBroken ??= published().then(brokenIn);
  return kept.waymarkBroken;
}

function brokenIn(audits: readonly Published[]): ReadonlyMap<string, BrokenBy> {
  const all = new Map<string, { count: number; newest: Broken[] }>();
  for (const audit of audits) {
    for (const broken of findingsOf(audit)) {
      const guideline = broken.finding.guideline ?? '';
      const own = all.get(guideline) ?? { count: 0, newest: [] };
      all.set(guideline, own);
      own.count++;
      if (own.newest.length < mostListed) own.newest.push(broken);
    }
  }
  return all;
}

function findingsOf(audit: Published): Broken[] {
  const { audit: walk } = audit.audit;
  const gaps = findGaps(audit.audit, { now: walk.endedAt ?? walk.startedAt }).findings;
  const all = new Map([...gaps, ...audit.audit.findings].map((finding) => [finding.id, finding]));
  return [...all.values()]
    .filter((finding) => finding.status !== 'dismissed' && finding.guideline !== undefined)
    .map((finding) => ({ audit, finding, path: findingPath(audit, finding) }));
}

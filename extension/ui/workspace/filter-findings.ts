import { importanceOf } from '../../../core/gaps/severity.ts';
import type { Finding } from '../../../core/journey/finding.ts';

/** What the auditor wants to see of the findings. */
export interface FindingFilter {
  status: 'all' | 'unreviewed' | 'confirmed' | 'dismissed';
  owner: 'all' | 'nobody' | string;
  text: string;
}

export const everyFinding: FindingFilter = { status: 'all', owner: 'all', text: '' };

const rank = { high: 0, medium: 1, low: 2 };

/** The findings that match: what waits for a verdict first, then by importance and severity; the ruled out last. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  titleOf: (finding: Finding) => string,
): Finding[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings
    .filter((it) => filter.status === 'all' || it.status === filter.status)
    .filter((it) => filter.owner === 'all' || (it.owner?.trim() || 'nobody') === filter.owner)
    .filter((it) => {
      const text = `${titleOf(it)} ${it.kind} ${it.tags.join(' ')}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        order(a) - order(b) ||
        rank[importanceOf(a)] - rank[importanceOf(b)] ||
        (b.severity ?? 2) - (a.severity ?? 2),
    );
}

function order({ status }: Finding): number {
  return { unreviewed: 0, confirmed: 1, dismissed: 2 }[status];
}

import type { Finding } from '../journey/finding.ts';

/** What the auditor said of a detector's findings. */
export type Reviews = { readonly confirmed: number; readonly dismissed: number };

/** How often a detector ran true: confirmed ÷ reviewed, 0–1; undefined as long as nobody reviewed any of its findings. */
export function precision({ confirmed, dismissed }: Reviews): number | undefined {
  const reviewed = confirmed + dismissed;
  return reviewed === 0 ? undefined : confirmed / reviewed;
}

/** The reviews of each detector's findings, by detector id. What the auditor marked is no detector's. */
export function reviewsOf(findings: Iterable<Finding>): ReadonlyMap<string, Reviews> {
  const reviews = new Map<string, Reviews>();
  for (const { kind, detector, status } of findings) {
    if (detector === undefined) continue;
    const { confirmed, dismissed } = reviews.get(kind) ?? { confirmed: 0, dismissed: 0 };
    reviews.set(kind, {
      confirmed: confirmed + (status === 'confirmed' ? 1 : 0),
      dismissed: dismissed + (status === 'dismissed' ? 1 : 0),
    });
  }
  return reviews;
}

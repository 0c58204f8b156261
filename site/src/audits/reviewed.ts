import { precision, reviewsOf } from '../../../core/signals/precision.ts';
import { type Published, published } from './published.ts';

/** What people said of a detector's findings; `share` is 0–1. */
export type Reviewed = { confirmed: number; reviewed: number; share: number };

let reading: Promise<ReadonlyMap<string, Reviewed>> | undefined;

/** By detector, over all published audits; a detector of which nobody looked at a finding is not there. */
export function reviewed(): Promise<ReadonlyMap<string, Reviewed>> {
  reading ??= published().then(reviewedIn);
  return reading;
}

export function reviewedIn(audits: readonly Pick<Published, 'audit'>[]): ReadonlyMap<string, Reviewed> {
  const findings = audits.flatMap(({ audit }) => audit.findings);
  return new Map(
    [...reviewsOf(findings)].flatMap(([detector, reviews]): [string, Reviewed][] => {
      const share = precision(reviews);
      if (share === undefined) return [];
      const { confirmed, dismissed } = reviews;
      return [[detector, { confirmed, reviewed: confirmed + dismissed, share }]];
    }),
  );
}

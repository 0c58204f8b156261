import type { Audit } from '../journey/audit.ts';
import { monthlyReviewMs, quarterlyReviewMs } from '../plan/promised-times.ts';

/** How often a journey is walked again: monthly while it changes, else quarterly. Milliseconds. */
export const reviewCadences = { monthly: monthlyReviewMs, quarterly: quarterlyReviewMs } as const;
export const cadenceNames = ['monthly', 'quarterly'] as const satisfies (keyof typeof reviewCadences)[];

/** What was chosen for each journey, by its id. */
export type Cadences = Readonly<Record<string, (typeof cadenceNames)[number]>>;

/** A journey that nobody chose for is walked quarterly. */
export function cadenceOf(chosen: Cadences, journey: string): (typeof cadenceNames)[number] {
  return Object.hasOwn(chosen, journey) ? (chosen[journey] ?? 'quarterly') : 'quarterly';
}

/** How fresh a journey is (V3) and when it has to be walked again (F7, A5). All times in milliseconds. */
export interface ReviewState {
  /** Since the walk ended; 0 for one still running or in the future. */
  walkedAgoMs: number;
  everyMs: number;
  dueAt: number;
  /** How long the review is overdue; 0 when it is not. */
  overdueMs: number;
}

/** Counts from the end of the walk, or from its start when it never ended. */
export function reviewState(
  audit: { readonly audit: Pick<Audit['audit'], 'startedAt' | 'endedAt'> },
  now: number,
  everyMs: number = reviewCadences.quarterly,
): ReviewState {
  const walkedAt = audit.audit.endedAt ?? audit.audit.startedAt;
  const dueAt = walkedAt + everyMs;
  return { walkedAgoMs: Math.max(0, now - walkedAt), everyMs, dueAt, overdueMs: Math.max(0, now - dueAt) };
}

import { expect, test } from 'vitest';
import { findGaps } from '../../../../core/gaps/find-gaps.ts';
import { dayMs, hourMs, quarterlyReviewMs } from '../../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { nothing, says } from '../says.ts';

const audit = smallAudit({ audit: { endedAt: monday + hourMs } });

test('counts from the end of the walk', () => {
  expect(says('review-overdue', audit, monday + hourMs + quarterlyReviewMs)).toEqual([]);
  expect(says('review-overdue', audit, monday + hourMs + 100 * dayMs)).toEqual([
    'Last walked 100 days ago: a review is due',
  ]);
});

test('keeps the cadence it is given', () => {
  const { findings } = findGaps(audit, { now: monday + 40 * dayMs, reviewEveryMs: 30 * dayMs });
  expect(findings.find((it) => it.kind === 'gap-review-overdue')?.numbers?.['everyMs']).toBe(30 * dayMs);
});

test('leaves a walk alone that is still running', () => {
  expect(says('review-overdue', smallAudit({ audit: { state: 'paused' } }), monday + 1000 * dayMs)).toBe(
    nothing,
  );
});

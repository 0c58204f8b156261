import { expect, test } from 'vitest';
import { reviewState } from '../../../core/gaps/cadence.ts';
import { dayMs } from '../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

test('a review is due one period after the walk', () => {
  const audit = smallAudit({ audit: { endedAt: monday } });
  expect(reviewState(audit, monday + 31 * dayMs, 30 * dayMs)).toEqual({
    walkedAgoMs: 31 * dayMs,
    everyMs: 30 * dayMs,
    dueAt: monday + 30 * dayMs,
    overdueMs: dayMs,
  });
  expect(reviewState(audit, monday - dayMs)).toMatchObject({ walkedAgoMs: 0, overdueMs: 0 });
});

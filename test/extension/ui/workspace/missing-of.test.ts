import { expect, test } from 'vitest';
import { missingOf } from '../../../../extension/ui/workspace/missing-of.ts';
import { auditOf } from '../support/audit.ts';

const day = 86_400_000;

test('a monthly journey lacks a review 60 days after its walk, a quarterly one does not', () => {
  const audit = auditOf({ type: 'stop' });
  const kinds = (journey: string) =>
    missingOf(audit, { [journey]: 'monthly' }, (audit.audit.endedAt ?? 0) + 60 * day).map(({ kind }) => kind);
  expect(kinds(audit.audit.journey.id)).toContain('gap-review-overdue');
  expect(kinds('another')).not.toContain('gap-review-overdue');
});

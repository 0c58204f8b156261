import { expect, test } from 'vitest';
import type { Finding } from '../../../../core/journey/finding.ts';
import { waitingSignals } from '../../../../extension/ui/panel/inbox.ts';
import { auditOf, visit } from '../support/audit.ts';

test('oldest first, put off last, marked and judged ones never', () => {
  const audit = auditOf(visit('/'), {
    type: 'friction',
    text: 'mine',
    severity: 2,
    class: 'pain',
    tags: [],
    tab: 1,
  });
  const [mine] = audit.findings;
  if (!mine) throw new Error('There is no finding.');
  const signal = (id: string, at: number, more: Partial<Finding> = {}): Finding => ({
    ...mine,
    id,
    at,
    status: 'unreviewed',
    detector: 'dead-click@1',
    ...more,
  });
  const findings = [
    mine,
    signal('b', 2),
    signal('a', 1),
    signal('c', 3, { status: 'confirmed' }),
    signal('d', 4),
  ];
  expect(waitingSignals({ ...audit, findings }, new Set(['a'])).map((it) => it.id)).toEqual(['b', 'd', 'a']);
});

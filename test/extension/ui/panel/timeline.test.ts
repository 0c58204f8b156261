import { expect, test } from 'vitest';
import { timelineOf } from '../../../../extension/ui/panel/timeline.ts';
import { auditOf, visit } from '../support/audit.ts';

test('the present touchpoint is on top, and in it the newest mark', () => {
  const groups = timelineOf(
    auditOf(
      visit('/', 'Home'),
      { type: 'emotion', value: 1, stimulus: '', tab: 1 },
      visit('/buy', 'Buy'),
      { type: 'note', kind: 'note', text: 'first', tags: [], tab: 1 },
      { type: 'friction', text: 'second', severity: 2, class: 'pain', tags: [], tab: 1 },
    ),
  );
  expect(groups.map((it) => it.touchpoint.name)).toEqual(['Buy', 'Home']);
  expect(groups[0]?.rows.map((it) => it.kind)).toEqual(['finding', 'note']);
});

test('the same friction twice is one row with a count, undone one at a time', () => {
  const friction = { type: 'friction', text: 'again', severity: 2, class: 'pain', tags: [], tab: 1 } as const;
  const [group] = timelineOf(auditOf(visit('/'), friction, friction));
  expect(group?.rows).toHaveLength(1);
  expect(group?.rows[0]).toMatchObject({ act: 'w/a/3', finding: { count: 2 } });
});

test('what was ruled out is not told again', () => {
  const audit = auditOf(visit('/'), {
    type: 'friction',
    text: 'no',
    severity: 2,
    class: 'pain',
    tags: [],
    tab: 1,
  });
  const [finding] = audit.findings;
  const dismissed = { ...audit, findings: finding ? [{ ...finding, status: 'dismissed' as const }] : [] };
  expect(timelineOf(dismissed)[0]?.rows).toEqual([]);
});

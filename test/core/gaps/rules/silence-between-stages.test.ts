import { expect, test } from 'vitest';
import { dayMs, hourMs } from '../../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'three days without a word',
    smallAudit({
      walked: {
        awareness: [{ id: 'a', startedAt: monday, spentMs: hourMs }],
        consideration: [{ id: 'b', startedAt: monday + hourMs + 3 * dayMs }],
      },
    }),
    ['3 days of silence between Awareness and Consideration'],
  ],
  [
    'exactly two days are fine',
    smallAudit({
      walked: {
        awareness: [{ id: 'a', startedAt: monday, spentMs: hourMs }],
        consideration: [{ id: 'b', startedAt: monday + hourMs + 2 * dayMs }],
      },
    }),
    [],
  ],
  [
    'an answer that came late is a contact',
    smallAudit({
      walked: {
        awareness: [
          {
            id: 'a',
            startedAt: monday,
            waits: [{ id: 'w', what: 'reply', startedAt: monday, endedAt: monday + 2 * dayMs }],
          },
        ],
        consideration: [{ id: 'b', startedAt: monday + 3 * dayMs }],
      },
    }),
    [],
  ],
  ['one stage', smallAudit({ walked: { awareness: [{ id: 'a', startedAt: monday }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('silence-between-stages', audit)).toEqual(expected);
});

test('what has no time is no contact, and what was felt last is one', () => {
  const felt = [{ id: 'e', at: monday + 2 * dayMs, value: 1 }];
  const audit = smallAudit({
    walked: {
      awareness: [{ id: 'x' }, { id: 'a', startedAt: monday, emotions: felt }],
      consideration: [{ id: 'y' }, { id: 'b', startedAt: monday + 5 * dayMs }],
    },
  });
  expect(says('silence-between-stages', audit)).toEqual([
    '3 days of silence between Awareness and Consideration',
  ]);
});

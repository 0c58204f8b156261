import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'asked, given, not thanked',
    smallAudit({
      walked: {
        retention: [
          { id: 'a', name: 'Survey', feedback: { asked: true, thanked: false } },
          { id: 'b', feedback: { asked: true, thanked: true } },
          { id: 'c', feedback: { asked: true } },
        ],
      },
    }),
    ['Survey: no thanks for the feedback'],
  ],
  ['never asked', smallAudit({ walked: { retention: [{ id: 'a', feedback: { asked: false } }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('feedback-not-thanked', audit)).toEqual(expected);
});

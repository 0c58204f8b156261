import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'nothing about feedback in the whole walk',
    smallAudit({ walked: { awareness: [{ id: 'a' }] } }),
    ['Nobody asked for feedback in the whole walk'],
  ],
  [
    'only where the auditor says so',
    smallAudit({
      walked: {
        adoption: [
          { id: 'a', name: 'Help', feedback: { asked: false } },
          { id: 'b', feedback: { asked: true } },
          { id: 'c' },
        ],
      },
    }),
    ['Help: nobody asked for feedback'],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('feedback-not-asked', audit)).toEqual(expected);
});

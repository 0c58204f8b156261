import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'a trial ordered by telephone',
    smallAudit({
      walked: {
        consideration: [
          { id: 'a', name: 'Trial', channel: 'call', libraryId: 'success-6/consideration/trial-sign-up' },
        ],
      },
    }),
    ['Trial: the first conversion is off the website (call)'],
  ],
  [
    'a trial on the website',
    smallAudit({
      walked: { consideration: [{ id: 'a', libraryId: 'success-6/consideration/trial-sign-up' }] },
    }),
    [],
  ],
  ['no conversion', smallAudit({ walked: { consideration: [{ id: 'a' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('off-site-conversion', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'what the stage usually has; entries of other models count by their key',
    smallAudit({
      walked: {
        consideration: [
          { id: 'a', libraryId: 'success-6/consideration/trial-sign-up' },
          { id: 'b', libraryId: 'ours/consideration/contact-sales' },
        ],
      },
    }),
    ['Not walked: E-mail with a call to action', 'Not walked: Product demo or webinar'],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('library-gap', audit)).toEqual(expected);
});

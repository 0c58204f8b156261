import { expect, test } from 'vitest';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'pages and mails only',
    smallAudit({ walked: { awareness: [{ id: 'a' }], retention: [{ id: 'b', channel: 'e-mail' }] } }),
    ['No human contact is visible in the whole walk'],
  ],
  ['a call', smallAudit({ walked: { retention: [{ id: 'a', channel: 'call' }] } }), []],
  [
    'a mail signed by somebody',
    smallAudit({
      walked: {
        retention: [
          { id: 'a', channel: 'e-mail', actions: [{ party: 'company', who: 'Mia', text: 'answers' }] },
        ],
      },
    }),
    [],
  ],
  [
    'a face on a page, as the auditor tagged it',
    smallAudit({
      walked: {
        awareness: [
          {
            id: 'a',
            notes: [{ id: 'n', at: monday, kind: 'note', text: 'team', tags: ['human-contact'] }],
          },
        ],
      },
    }),
    [],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('no-human-contact', audit)).toEqual(expected);
});

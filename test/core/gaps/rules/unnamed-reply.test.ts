import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'a mail from nobody in particular',
    smallAudit({
      walked: {
        retention: [
          { id: 'a', name: 'Reply', channel: 'e-mail', actions: [{ party: 'company', text: 'answers' }] },
          { id: 'b', channel: 'chat', actions: [{ party: 'company', who: 'Mia', text: 'answers' }] },
          { id: 'c', channel: 'website', actions: [{ party: 'company', text: 'shows a page' }] },
        ],
      },
    }),
    ['Reply: the reply has no name under it'],
  ],
  ['no replies', smallAudit({ walked: { retention: [{ id: 'a', channel: 'e-mail' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('unnamed-reply', audit)).toEqual(expected);
});

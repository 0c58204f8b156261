import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'a document that is not there',
    smallAudit({
      walked: {
        onboarding: [
          {
            id: 'a',
            name: 'Start',
            documents: [
              { id: 'd1', name: 'Welcome e-mail', exists: false },
              { id: 'd2', name: 'Kick-off slides', exists: true },
            ],
          },
        ],
      },
    }),
    ['Start: “Welcome e-mail” is missing'],
  ],
  ['no documents', smallAudit({ walked: { onboarding: [{ id: 'a' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('document-missing', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'what the model expects and nobody looked for',
    smallAudit({
      walked: {
        onboarding: [
          {
            id: 'a',
            documents: [
              { id: 'd1', name: 'welcome E-Mail', exists: false },
              { id: 'd2', name: 'Kick-off slides', exists: true },
            ],
          },
        ],
      },
    }),
    ['Not looked for: Hand-over checklist'],
  ],
  ['a stage without documents', smallAudit({ walked: { awareness: [{ id: 'a' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('document-unseen', audit)).toEqual(expected);
});

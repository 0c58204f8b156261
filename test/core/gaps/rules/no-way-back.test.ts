import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'stuck',
    smallAudit({
      walked: {
        onboarding: [
          { id: 'a', name: 'Import', outcome: 'blocked', routes: [{ to: 'b' }] },
          { id: 'b', outcome: 'blocked', routes: [{ to: 'a', back: true }] },
        ],
      },
    }),
    ['Import: blocked, and no way back'],
  ],
  ['nothing blocked', smallAudit({ walked: { onboarding: [{ id: 'a', outcome: 'achieved' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('no-way-back', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'a stage left out in the middle',
    smallAudit({ walked: { awareness: [{ id: 'a' }], onboarding: [{ id: 'c' }] } }),
    ['No touchpoint in Consideration'],
  ],
  ['what comes before and after the walk', smallAudit({ walked: { onboarding: [{ id: 'a' }] } }), []],
  [
    'a touchpoint that was only planned does not count',
    smallAudit({
      walked: {
        awareness: [{ id: 'a' }],
        consideration: [{ id: 'b', walked: false }],
        onboarding: [{ id: 'c' }],
      },
    }),
    ['No touchpoint in Consideration'],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('empty-stage', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { hourMs } from '../../../../core/plan/promised-times.ts';
import { lifecycle3 } from '../../../../core/stages/lifecycle-3.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'a cold call',
    smallAudit({
      walked: {
        awareness: [
          { id: 'a', name: 'Home', startedAt: monday + hourMs },
          { id: 'b', name: 'Cold call', channel: 'call', startedAt: monday },
        ],
      },
    }),
    ['First contact by call: Cold call'],
  ],
  [
    'an advert is indirect and comes before any contact',
    smallAudit({
      walked: {
        awareness: [
          { id: 'a', channel: 'advert', direct: false },
          { id: 'b', channel: 'social' },
        ],
      },
    }),
    [],
  ],
  [
    'a walk that starts later',
    smallAudit({ walked: { onboarding: [{ id: 'a', channel: 'call' }] } }),
    nothing,
  ],
  [
    'a model after the sale',
    smallAudit({ framework: lifecycle3, walked: { onboarding: [{ id: 'a' }] } }),
    nothing,
  ],
])('%s', (_, audit, expected) => {
  expect(says('first-contact', audit)).toEqual(expected);
});

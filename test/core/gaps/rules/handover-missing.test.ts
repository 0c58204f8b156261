import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'from sales to onboarding without a word',
    smallAudit({ walked: { consideration: [{ id: 'a' }], onboarding: [{ id: 'b' }] } }),
    ['No hand-over from Sales to Onboarding Specialists'],
  ],
  [
    'a hand-over at the end of the stage before',
    smallAudit({
      walked: {
        consideration: [{ id: 'a', handover: { from: 'Sales', to: 'Onboarding' } }],
        onboarding: [{ id: 'b' }],
      },
    }),
    [],
  ],
  [
    'a hand-over at the start of the next one serves one change only',
    smallAudit({
      walked: {
        consideration: [{ id: 'a' }],
        onboarding: [{ id: 'b', handover: { from: 'Sales', to: 'Onboarding Specialists' } }],
        adoption: [{ id: 'c' }],
      },
    }),
    ['No hand-over from Onboarding Specialists to Customer Success Managers'],
  ],
  [
    'before the sale nobody is handed over',
    smallAudit({ walked: { awareness: [{ id: 'a' }], consideration: [{ id: 'b' }] } }),
    nothing,
  ],
])('%s', (_, audit, expected) => {
  expect(says('handover-missing', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'no goal, and a goal without a definition of success; a team’s goal is not the persona’s',
    smallAudit({
      walked: { awareness: [{ id: 'a' }], consideration: [{ id: 'b' }], onboarding: [{ id: 'c' }] },
      goals: [
        { id: 'g1', stage: 'awareness', text: 'Understand it', success: 'I can explain it' },
        { id: 'g2', stage: 'consideration', text: 'Compare prices' },
        { id: 'g3', stage: 'onboarding', text: 'Set up', success: 'Done in a week', team: 'Onboarding' },
      ],
    }),
    ['Consideration: nobody said what success means for “Compare prices”', 'Onboarding: no goal of Anna'],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('goal-missing', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'one idea is enough; an opportunity is one too',
    smallAudit({
      walked: {
        awareness: [{ id: 'a', notes: [{ id: 'n', at: monday, kind: 'idea', text: 'A film' }] }],
        consideration: [{ id: 'b' }],
        onboarding: [{ id: 'c' }],
      },
      findings: [{ touchpoint: 'b', stage: 'consideration', class: 'opportunity' }],
    }),
    ['Onboarding: no idea yet'],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('no-idea', audit)).toEqual(expected);
});

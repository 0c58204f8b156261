import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'counted per stage; strengths, harmless and finished ones need nobody',
    smallAudit({
      findings: [
        { touchpoint: 'a', stage: 'awareness' },
        { touchpoint: 'a', stage: 'awareness', owner: ' ' },
        { touchpoint: 'a', stage: 'awareness', owner: 'Sales' },
        { touchpoint: 'b', stage: 'adoption' },
        { touchpoint: 'b', stage: 'adoption', class: 'delight' },
        { touchpoint: 'b', stage: 'adoption', severity: 0 },
        { touchpoint: 'b', stage: 'adoption', work: 'fixed' },
        { touchpoint: 'b', stage: 'adoption', work: 'wont-fix' },
        { touchpoint: 'b', stage: 'adoption', status: 'dismissed' },
      ],
    }),
    ['2 findings without an owner', '1 finding without an owner'],
  ],
  ['no findings', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('unowned-findings', audit)).toEqual(expected);
});

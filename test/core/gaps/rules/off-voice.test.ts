import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'tagged by the auditor',
    smallAudit({
      walked: { retention: [{ id: 'a', name: 'Mail' }, { id: 'b' }] },
      findings: [{ touchpoint: 'a', stage: 'retention', tags: ['off-voice'] }],
    }),
    ['Mail: another voice than elsewhere'],
  ],
  ['nothing walked', smallAudit(), nothing],
])('%s', (_, audit, expected) => {
  expect(says('off-voice', audit)).toEqual(expected);
});

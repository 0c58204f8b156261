import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'tagged by the auditor',
    smallAudit({
      walked: { retention: [{ id: 'a', name: 'Call', channel: 'call' }] },
      findings: [{ touchpoint: 'a', stage: 'retention', tags: ['scripted'] }],
    }),
    ['Call: the answer came from a script'],
  ],
  ['no direct touchpoint', smallAudit({ walked: { retention: [{ id: 'a', direct: false }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('scripted-reply', audit)).toEqual(expected);
});

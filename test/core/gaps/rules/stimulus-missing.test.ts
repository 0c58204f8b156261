import { expect, test } from 'vitest';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'a feeling without its cause; a neutral one needs none',
    smallAudit({
      walked: {
        awareness: [
          {
            id: 'a',
            name: 'Home',
            emotions: [
              { id: 'e1', at: monday, value: -1 },
              { id: 'e2', at: monday, value: 0 },
              { id: 'e3', at: monday, value: 2, stimulus: 'The photo' },
            ],
          },
        ],
      },
    }),
    ['Home: a feeling without its cause'],
  ],
  ['no feelings', smallAudit({ walked: { awareness: [{ id: 'a' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('stimulus-missing', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { engagement4 } from '../../../../core/stages/engagement-4.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'an offer while people only look around, by tag or by library entry',
    smallAudit({
      framework: engagement4,
      walked: {
        awareness: [
          {
            id: 'a',
            name: 'Home',
            notes: [{ id: 'n', at: monday, kind: 'note', text: '-30 %', tags: ['Offer'] }],
          },
        ],
        consideration: [
          { id: 'b', name: 'Pop-up', libraryId: 'engagement-4/purchase/specific-offer' },
          { id: 'c', name: 'Blog' },
        ],
        purchase: [
          {
            id: 'd',
            name: 'Cart',
            notes: [{ id: 'm', at: monday, kind: 'note', text: '-10 %', tags: ['offer'] }],
          },
        ],
      },
    }),
    ['Home: an offer already in Awareness', 'Pop-up: an offer already in Consideration'],
  ],
  [
    'the tag of a dismissed finding does not count',
    smallAudit({
      framework: engagement4,
      walked: { awareness: [{ id: 'a' }] },
      findings: [{ touchpoint: 'a', stage: 'awareness', tags: ['offer'], status: 'dismissed' }],
    }),
    [],
  ],
  ['a model that allows offers everywhere', smallAudit({ walked: { awareness: [{ id: 'a' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('early-offer', audit)).toEqual(expected);
});

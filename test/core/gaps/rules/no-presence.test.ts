import { expect, test } from 'vitest';
import { smallAudit } from '../../support/small-audit.ts';
import { type Case, nothing, says } from '../says.ts';

test.each<Case>([
  [
    'nowhere but on its own pages',
    smallAudit({ walked: { awareness: [{ id: 'a' }] } }),
    ['No blog, social media or cross-promotion met'],
  ],
  ['a blog', smallAudit({ walked: { awareness: [{ id: 'a', url: 'https://shop.example/blog/1' }] } }), []],
  [
    'social media later on',
    smallAudit({ walked: { awareness: [{ id: 'a' }], adoption: [{ id: 'b', channel: 'social' }] } }),
    [],
  ],
  ['a walk that starts later', smallAudit({ walked: { adoption: [{ id: 'a' }] } }), nothing],
])('%s', (_, audit, expected) => {
  expect(says('no-presence', audit)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { leadOf } from '../../../core/plan/lead-of.ts';

test('a kind of lead is known however it is spelt, and none is made up', () => {
  expect(leadOf({ lead: ' MQL ' })).toBe('mql');
  expect([leadOf({ lead: 'hot' }), leadOf({ lead: '' }), leadOf({})]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

import { expect, test } from 'vitest';
import { isLong } from '../../../../extension/ui/workspace/is-long.ts';

test('a note of a few sentences is shown whole, a page of text is not', () => {
  expect(isLong('Did it charge me twice?')).toBe(false);
  expect(isLong('a'.repeat(10_000))).toBe(true);
  expect(isLong('a\n'.repeat(20))).toBe(true);
});

import { expect, test } from 'vitest';
import { isLong } from '../../../../extension/ui/shared/is-long.ts';

test('a note of a few sentences is shown whole, a page of text is not', () => {
  expect(isLong('Did it charge me twice?', 200)).toBe(false);
  expect(isLong('a'.repeat(10_000), 200)).toBe(true);
  expect(isLong('a\n'.repeat(20), 200)).toBe(true);
});

import { expect, test } from 'vitest';
import { sideBySide } from '../../../cli/walker/side-by-side.ts';

test('no more than so many at once, and the results in order', async () => {
  let now = 0;
  let most = 0;
  const results = await sideBySide([30, 10, 20, 1, 5], 2, async (ms) => {
    most = Math.max(most, ++now);
    await new Promise((later) => setTimeout(later, ms));
    now--;
    return ms * 2;
  });
  expect(results).toEqual([60, 20, 40, 2, 10]);
  expect(most).toBe(2);
});

test('one that fails fails the whole', async () => {
  const work = async (it: number) => {
    if (it === 2) throw new Error('two');
    return it;
  };
  await expect(sideBySide([1, 2, 3], 2, work)).rejects.toThrow('two');
});

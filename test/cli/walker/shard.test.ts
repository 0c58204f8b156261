import { expect, test } from 'vitest';
import { shardOf, shardOption } from '../../../cli/walker/shard.ts';

test('the shards of a list share it out, each flow once', () => {
  const flows = ['a', 'b', 'c', 'd', 'e'];
  const shards = [1, 2, 3].map((index) => shardOf(flows, { index, of: 3 }));
  expect(shards).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
});

test.each(['0/3', '4/3', '1/0', 'x', '1', '1/2/3', '-1/2', '1.5/2'])('%s is refused', (text) => {
  expect(() => shardOption(text)).toThrow(/--shard takes a part of a whole such as 2\/5/);
});

import { Stop } from '../exit.ts';

export type Shard = { index: number; of: number };

/** Reads `--shard 2/5`: the second of five machines that share the flows. */
export function shardOption(text: string): Shard {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (index === undefined || of === undefined || Number(index) > Number(of))
    throw new Stop(`--shard takes a part of a whole such as 2/5, not “${text.slice(0, 40)}”.`);
  return { index: Number(index), of: Number(of) };
}

/** Every `of`-th flow, so that long and short ones are spread over the machines. */
export function shardOf<T>(flows: readonly T[], { index, of }: Shard): T[] {
  return flows.filter((_, place) => place % of === index - 1);
}

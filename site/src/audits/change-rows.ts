import { type Change, changeBetween } from './change-between.ts';
import type { Published } from './published.ts';
import { series } from './series.ts';

export type ChangeRow = { before: Published; after: Published; change: Change };

const most = 200;

/** Every audit that has one before it, with what changed between the two; the latest first. */
export async function changeRows(): Promise<readonly ChangeRow[]> {
  return (await series())
    .flatMap(({ audits }) =>
      audits.slice(1).map((after, index) => ({ before: audits[index] ?? after, after })),
    )
    .sort((a, b) => b.after.audit.audit.startedAt - a.after.audit.audit.startedAt)
    .slice(0, most)
    .map((pair) => ({ ...pair, change: changeBetween(pair.before, pair.after) }));
}

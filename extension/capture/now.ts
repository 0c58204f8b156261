import type { Host } from './host.ts';

/** What a page-side script may know of the walk: `storage.local` key `now`, written by the worker alone, absent when no walk runs. */
export type Now = {
  readonly walk: string;
  readonly state: 'walking' | 'paused';
  /** CSS selectors whose texts are never stored. */
  readonly mask: readonly string[];
  /** Only in the build for tests: send facts by message instead of the journal, to show what that loses. */
  readonly journal?: boolean;
};

export const nowKey = 'now';

export async function readNow(host: Host): Promise<Now | undefined> {
  const stored = await host.storage.local.get(nowKey);
  // Written by our own worker, which types it.
  return stored[nowKey] as Now | undefined;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The path of the newest journey page of a built site at the root of its host. */
export async function firstJourney(out: string): Promise<string> {
  const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as { items: { url: string }[] };
  const url = feed.items[0]?.url;
  if (url === undefined) throw new Error('the built site has no journey in its feed');
  return new URL(url).pathname;
}

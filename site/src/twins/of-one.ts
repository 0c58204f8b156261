import { crossings } from '../audits/crossing.ts';
import { owners } from '../audits/owners.ts';
import { people } from '../audits/people.ts';
import { published } from '../audits/published.ts';
import { around } from '../audits/series.ts';
import { changeTwin } from './one-change.ts';
import { compareTwin } from './one-compare.ts';
import { ownerTwin } from './one-owner.ts';
import { personaTwin } from './one-persona.ts';

type Twin = { id: string; text: () => Promise<string> };

/** The pages of one owner, persona, comparison or change, and their Markdown. `id` is the page's address without slashes at the ends. */
export async function twinsOfOne(): Promise<readonly Twin[]> {
  const changes = await Promise.all(
    (await published()).map(async (after) => ({ after, before: (await around(after)).before })),
  );
  return [
    ...(await owners()).map((it) => ({ id: `owners/${it.id}`, text: async () => ownerTwin(it) })),
    ...(await people()).map((it) => ({ id: `personas/${it.id}`, text: async () => personaTwin(it) })),
    ...(await crossings()).map((it) => ({ id: `compare/${it.id}`, text: async () => compareTwin(it) })),
    ...changes.flatMap(({ after, before }) =>
      before ? [{ id: `journeys/${after.slug}/changes`, text: async () => changeTwin(before, after) }] : [],
    ),
  ];
}

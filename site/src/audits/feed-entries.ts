import { isolated } from '../../../core/report/direction.ts';
import { formatNumber, formatPoints } from '../../../core/report/numbers.ts';
import { toldOf } from '../../../core/report/summary.ts';
import { language } from '../words/language.ts';
import { reportWords, words } from '../words/words.ts';
import { changeBetween } from './change-between.ts';
import { type Published, published } from './published.ts';
import { around } from './series.ts';

/** `at` is RFC 3339, `url` absolute. */
export type Entry = { title: string; url: string; at: string; text: string };

const most = 100;

/** The latest audits as news: what the score is now, and what moved it. `home` is the site's address with a slash at its end. */
export async function feedEntries(home: string): Promise<readonly Entry[]> {
  return Promise.all((await published()).slice(0, most).map((audit) => entryOf(audit, home)));
}

async function entryOf(audit: Published, home: string): Promise<Entry> {
  const { before } = await around(audit);
  const { journey, startedAt, endedAt } = audit.audit.audit;
  const { unscored } = words.journeys;
  const now = audit.score.score === null ? unscored : formatNumber(audit.score.score, reportWords);
  const moved = before && changeBetween(before, audit);
  const change = moved?.change == null ? '' : ` (${formatPoints(moved.change, reportWords)})`;
  const causes = (moved?.causes ?? [])
    .slice(0, 5)
    .map(({ named, said, points }) => `${named}: ${isolated(said)} ${formatPoints(points, reportWords)}`);
  const { tried, happened } = toldOf(audit, language);
  return {
    title: `${isolated(journey.name)} · ${isolated(audit.audit.persona.name)}: ${now}${change}`,
    url: new URL(`journeys/${audit.slug}/`, home).href,
    at: new Date(endedAt ?? startedAt).toISOString(),
    text: [tried, happened, ...causes].join(' '),
  };
}

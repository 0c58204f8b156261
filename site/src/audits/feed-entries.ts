import { causeWords } from '../../../core/report/cause-words.ts';
import { journeyView } from '../../../core/report/journey-view.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { formatNumber, formatPoints } from '../../../core/report/numbers.ts';
import { summaryOf } from '../../../core/report/summary.ts';
import { compare } from '../../../core/scoring/compare.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { causeKinds } from './cause-kinds.ts';
import { type Published, published } from './published.ts';
import { around } from './series.ts';

/** `at` is RFC 3339, `url` absolute. */
export type Entry = { title: string; url: string; at: string; text: string };

const most = 100;
const words = messagesFor('en');

/** The latest audits as news: what the score is now, and what moved it. `home` is the site's address with a slash at its end. */
export async function feedEntries(home: string): Promise<readonly Entry[]> {
  return Promise.all((await published()).slice(0, most).map((audit) => entryOf(audit, home)));
}

async function entryOf(audit: Published, home: string): Promise<Entry> {
  const { before } = await around(audit);
  const { journey, startedAt, endedAt } = audit.audit.audit;
  const now = audit.score.score === null ? 'not scored' : formatNumber(audit.score.score, words);
  const moved = before && compare(inputOf(before.audit), inputOf(audit.audit));
  const change = moved?.change == null ? '' : ` (${formatPoints(moved.change, words)})`;
  const causes = (moved?.causes ?? []).slice(0, 5).map((cause) => {
    const view = journeyView(cause.kind === 'fixed' && before ? before : audit, words);
    return `${causeKinds[cause.kind]}: ${causeWords(cause, view)} ${formatPoints(cause.points, words)}`;
  });
  const { tried, happened } = summaryOf(audit);
  return {
    title: `${journey.name} as ${audit.audit.persona.name}: ${now}${change}`,
    url: new URL(`journeys/${audit.slug}/`, home).href,
    at: new Date(endedAt ?? startedAt).toISOString(),
    text: [tried, happened, ...causes].join(' '),
  };
}

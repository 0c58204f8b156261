import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatPoints } from '../../../core/report/numbers.ts';
import { type ChangeRow, changeRows } from '../audits/change-rows.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { scoreText, twin } from './twin.ts';

const { changes, history } = words.views;
const heads = [
  { text: history.walked },
  { text: words.journeys.journey },
  { text: words.journeys.persona },
  { text: changes.from, numeric: true },
  { text: changes.to, numeric: true },
  { text: changes.moved, numeric: true },
  { text: changes.largest },
];

/** What the scores of journeys did that were walked more than once. */
export async function changesTwin(): Promise<string> {
  const rows = (await changeRows()).map(rowOf);
  return twin(changes.listTitle, changes.listAbout, [
    rows.length === 0 ? changes.listEmpty : mdTable(heads, rows),
  ]);
}

function rowOf({ before, after, change }: ChangeRow): string[] {
  const [cause] = change.causes;
  return [
    dayOf(after.audit.audit.startedAt),
    markdownLink(after.audit.audit.journey.name, `/journeys/${after.slug}/changes/`),
    md(after.audit.persona.name),
    scoreText(before.score.score, 'exact'),
    scoreText(after.score.score, 'exact'),
    change.change === null ? '–' : formatPoints(change.change, reportWords),
    cause ? `${cause.named}: ${md(cause.said)}` : '–',
  ];
}

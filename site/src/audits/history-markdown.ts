import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatNumber } from '../../../core/report/numbers.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import type { Published } from './published.ts';
import { around } from './series.ts';

const { history } = words.views;
const { journeys } = words;

/** The other audits of a journey, which its report by itself knows nothing of. Without links: it is taken elsewhere. */
export async function historyMarkdown(audit: Published): Promise<string> {
  const { own, others } = await around(audit);
  const heads = [
    { text: history.walked },
    { text: journeys.persona },
    { text: journeys.score, numeric: true },
    { text: journeys.gates },
  ];
  const rows = [...own.audits.toReversed(), ...others].map((it) => rowOf(it, it === audit));
  const told = rows.length === 1 ? history.first(md(audit.audit.persona.name)) : mdTable(heads, rows);
  return `\n## ${journeys.history}\n\n${told}\n`;
}

function rowOf({ audit, score }: Published, isThis: boolean): string[] {
  const day = dayOf(audit.audit.startedAt);
  return [
    isThis ? `**${day} (${history.thisOne})**` : day,
    md(audit.persona.name),
    score.score === null ? '–' : formatNumber(score.score, reportWords),
    score.gates.pass ? journeys.passed : journeys.failed,
  ];
}

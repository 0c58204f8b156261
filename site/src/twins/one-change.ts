import type { Finding } from '../../../core/journey/finding.ts';
import { findingTitle } from '../../../core/report/finding-title.ts';
import { severityWords } from '../../../core/report/finding-words.ts';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatPoints } from '../../../core/report/numbers.ts';
import { changeBetween, verdictOf } from '../audits/change-between.ts';
import { findingPath } from '../audits/finding-path.ts';
import { findingsBetween } from '../audits/findings-between.ts';
import type { Published } from '../audits/published.ts';
import { stagesBetween } from '../audits/stages-between.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { scoreText, twin } from './twin.ts';

const { changes, history } = words.views;

/** What changed between two audits of a journey: why the score moved, stage by stage, finding by finding. */
export function changeTwin(before: Published, after: Published): string {
  const change = changeBetween(before, after);
  const { audit, persona } = after.audit;
  const [first] = change.causes;
  const sides = [
    [changes.before, before],
    [changes.after, after],
  ] as const;
  const lists = findingsBetween(before, after);
  const about = changes.description(md(persona.name), when(before), when(after));
  return twin(changes.title(md(audit.journey.name)), about, [
    `${verdictOf(change)} ${first ? changes.most(md(first.said)) : ''}`.trimEnd(),
    ...sides.flatMap(([label, it]) => [
      `## ${label}`,
      `${markdownLink(when(it), `/journeys/${it.slug}/`)}: ${scoreText(it.score.score, 'exact')}`,
    ]),
    `## ${history.causes}`,
    change.causes.length === 0
      ? history.nothing
      : mdTable(
          [{ text: history.what }, { text: history.cause }, { text: history.points, numeric: true }],
          change.causes.map((it) => [it.named, md(it.said), formatPoints(it.points, reportWords)]),
        ),
    `## ${changes.byStage}`,
    mdTable(
      [
        { text: words.journeys.stage },
        { text: changes.before, numeric: true },
        { text: changes.after, numeric: true },
        { text: changes.moved, numeric: true },
      ],
      stagesBetween(before, after).map((row) => [
        md(row.name),
        scoreText(row.before, 'exact'),
        scoreText(row.after, 'exact'),
        row.moved === null ? '–' : formatPoints(row.moved, reportWords),
      ]),
    ),
    `## ${changes.findings}`,
    ...(
      [
        ['gone', before],
        ['appeared', after],
        ['still', after],
      ] as const
    ).flatMap(([key, where]) => [`### ${changes[key]}`, listOf(lists[key], where)]),
  ]);
}

const when = (it: Published): string => dayOf(it.audit.audit.startedAt);

function listOf(findings: readonly Finding[], where: Published): string {
  if (findings.length === 0) return changes.none;
  return findings
    .map((it) => {
      const link = markdownLink(findingTitle(it, reportWords), findingPath(where, it));
      return `- ${link} (${md(severityWords(it, reportWords))})`;
    })
    .join('\n');
}

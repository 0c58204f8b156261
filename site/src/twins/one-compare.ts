import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { formatNumber, formatPoints, formatShare } from '../../../core/report/numbers.ts';
import { acrossModels } from '../audits/across-models.ts';
import { type Crossing, differing, mostApart, sharedBy } from '../audits/crossing.ts';
import { failingTold } from '../audits/failing-told.ts';
import { findingPath } from '../audits/finding-path.ts';
import type { Published } from '../audits/published.ts';
import { scoredStages } from '../audits/stage-tables.ts';
import { treatedApart } from '../audits/treated-apart.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { scoreText, twin } from './twin.ts';

const { compare } = words.views;
const { journeys } = words;
type Audits = readonly Published[];

/** How one journey is for different personas: scores, feelings, differences, what hurts several, what failing walks share. */
export function compareTwin({ audits, name, walks }: Crossing): string {
  const personas = reportWords.list(audits.map((it) => md(it.audit.persona.name)));
  return twin(compare.title(md(name)), compare.description(personas), [
    `## ${compare.matrix}`,
    ...[...Map.groupBy(audits, (it) => it.audit.framework.id).values()].map(matrix),
    ...lined(audits),
    `## ${compare.curve}`,
    audits.map(felt).join('\n'),
    `## ${compare.differ}`,
    apart(audits),
    ...treated(audits),
    ...hurts(audits),
    ...failing(walks),
  ]);
}

function matrix(audits: Audits): string {
  const stages = scoredStages(audits);
  return mdTable(
    [
      { text: journeys.persona },
      { text: journeys.journey, numeric: true },
      ...stages.map(({ name }) => ({ text: md(name), numeric: true })),
    ],
    audits.map((it) => [
      linkTo(it),
      scoreText(it.score.score),
      ...stages.map(({ id }) => scoreText(it.score.stages[id])),
    ]),
  );
}

function lined(audits: Audits): string[] {
  const said = compare.models;
  const pairs = acrossModels(audits).map(({ a, b, rows }) =>
    mdTable(
      [
        ...[a, b].map((it) => ({ text: `${linkTo(it)} · ${md(it.audit.framework.name)}` })),
        { text: said.difference, numeric: true },
      ],
      rows.map((row) => [
        sideOf(row.a, row.scoreA),
        sideOf(row.b, row.scoreB),
        row.difference === null ? '–' : formatPoints(row.difference, reportWords),
      ]),
    ),
  );
  return pairs.length === 0 ? [] : [`## ${said.title}`, said.about, ...pairs];
}

const sideOf = (names: readonly string[], score: number | null): string =>
  names.length === 0 ? '–' : `${md(names.join(' + '))}: ${scoreText(score)}`;

/** The curve in words: each rating in the order of the walk. */
function felt({ audit }: Published): string {
  const ratings = audit.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((it) =>
      it.emotions.map(({ value }) => `${md(it.name)} (${reportWords.emotions(value)})`),
    ),
  );
  return `- ${md(audit.persona.name)}: ${ratings.join(', ') || '–'}`;
}

function apart(audits: Audits): string {
  const rows = differing(audits).slice(0, mostApart);
  if (rows.length === 0) return compare.differNone;
  return mdTable(
    [
      { text: journeys.touchpoint },
      ...audits.map((it) => ({ text: md(it.audit.persona.name), numeric: true })),
      { text: compare.spread, numeric: true },
    ],
    rows.map((row) => [
      md(row.name),
      ...row.scores.map((score) => scoreText(score, 'exact')),
      formatNumber(row.spread, reportWords),
    ]),
  );
}

function treated(audits: Audits): string[] {
  const said = compare.apart;
  const rows = treatedApart(audits, { apart: said, report: reportWords });
  if (rows.length === 0) return [`## ${said.title}`, said.none];
  const heads = [journeys.touchpoint, said.what, ...audits.map((it) => md(it.audit.persona.name))];
  const cells = rows.map((row) => [
    md(row.touchpoint),
    said.kinds[row.what],
    ...row.values.map((values) => (values.length === 0 ? '–' : reportWords.list(values.map(md)))),
  ]);
  return [
    `## ${said.title}`,
    said.about,
    mdTable(
      heads.map((text) => ({ text })),
      cells,
    ),
  ];
}

function hurts(audits: Audits): string[] {
  const shared = sharedBy(audits);
  if (shared.length === 0) return [`## ${compare.shared}`, compare.sharedNone];
  const lines = shared.map((pain) => {
    const met = pain.findings.map((it) => {
      const audit = audits.find((other) => other.audit.audit.id === it.audit);
      const who =
        audits.find((other) => other.audit.persona.id === it.persona)?.audit.persona.name ?? it.persona;
      return `  - ${md(it.title)}: ${audit ? markdownLink(who, findingPath(audit, { id: it.finding })) : md(who)}`;
    });
    return [`- **${md(pain.name)}** (${compare.worst}: ${pain.worst})`, ...met].join('\n');
  });
  return [`## ${compare.shared}`, compare.sharedAbout, lines.join('\n')];
}

function failing(walks: Audits): string[] {
  const said = compare.failing;
  const { about, rows, allFailed } = failingTold(walks);
  if (rows.length === 0) return [`## ${said.title}`, about];
  const heads = [
    { text: said.what },
    { text: said.ofFailing, numeric: true },
    ...(allFailed ? [] : [{ text: said.ofOthers, numeric: true }]),
    { text: said.which },
  ];
  const cells = rows.map((row) => [
    `${row.sort}: ${md(row.value)}`,
    formatShare(row.ofFailing, reportWords),
    ...(allFailed ? [] : [formatShare(row.ofOthers, reportWords)]),
    row.walks
      .map((it) =>
        markdownLink(`${it.audit.persona.name}, ${dayOf(it.audit.audit.startedAt)}`, `/journeys/${it.slug}/`),
      )
      .join('; '),
  ]);
  return [`## ${said.title}`, about, mdTable(heads, cells)];
}

const linkTo = (it: Published): string => markdownLink(it.audit.persona.name, `/journeys/${it.slug}/`);

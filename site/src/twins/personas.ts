import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { mdTable } from '../../../core/report/markdown/markdown-table.ts';
import { crossings } from '../audits/crossing.ts';
import { type Person, people } from '../audits/people.ts';
import { type StageTable, scoredStages, stageTables } from '../audits/stage-tables.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { words } from '../words/words.ts';
import { scoreText, twin } from './twin.ts';

const said = words.views.people;

/** Whom the journeys were walked as, and how each of them fares stage by stage. */
export async function personasTwin(): Promise<string> {
  const all = await people();
  const compared = new Set((await crossings()).map(({ id }) => id));
  const tables = (await stageTables()).flatMap((table) => [
    `## ${md(said.byStage(table.name))}`,
    compared.has(table.journey) && markdownLink(said.compare, `/compare/${table.journey}/`),
    matrix(table),
  ]);
  return twin(said.title, said.about, [
    all.length === 0 ? words.journeys.empty.title : all.map(lineOf).join('\n'),
    ...tables,
  ]);
}

function lineOf({ id, name, latest, walks }: Person): string {
  const about = [latest.audit.persona.tagline, said.journeys(walks.length)].filter(Boolean).map(md);
  return `- ${markdownLink(name, `/personas/${id}/`)}: ${about.join(' · ')}`;
}

function matrix({ audits }: StageTable): string {
  const stages = scoredStages(audits);
  const heads = [words.journeys.persona, ...stages.map(({ name }) => md(name)), words.journeys.journey];
  return mdTable(
    heads.map((text, index) => ({ text, numeric: index > 0 })),
    audits.map((it) => [
      markdownLink(it.audit.persona.name, `/journeys/${it.slug}/`),
      ...stages.map(({ id }) => scoreText(it.score.stages[id])),
      scoreText(it.score.score),
    ]),
  );
}

import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { type Published, published } from '../audits/published.ts';
import { to } from '../frame/address.ts';
import { viewTwins } from '../twins/index.ts';
import { scoreText } from '../twins/twin.ts';
import { dayOf, reportWords, words } from '../words/words.ts';

/** What is here, for machines that read (https://llmstxt.org). */
export const GET: APIRoute = async () => {
  const pages = (await getCollection('docs'))
    .filter(({ id }) => /^(docs|guidelines)/.test(id))
    .sort((a, b) => a.id.localeCompare(b.id));
  const line = (title: string, path: string, about = '') =>
    `- [${title}](${to(path)})${about && `: ${about}`}`;
  const part = (root: string) =>
    pages
      .filter(({ id }) => id.startsWith(root))
      .map(({ id, data }) => line(data.title, `/${id}.md`, data.description));
  const { sections } = words.frame;
  const journeys = (await published()).map((it) =>
    line(md(it.audit.audit.journey.name), `/journeys/${it.slug}/report.md`, aboutOf(it)),
  );
  const text = [
    '# Waymark',
    '',
    `> ${words.journeys.gallery.description}`,
    '',
    `## ${sections.journeys}`,
    '',
    ...journeys,
    '',
    `## ${words.journeys.views.label}`,
    '',
    ...viewTwins.map(({ id, title }) => line(title, `/${id}.md`)),
    '',
    `## ${sections.docs}`,
    '',
    ...part('docs'),
    '',
    `## ${sections.guidelines}`,
    '',
    ...part('guidelines'),
    '',
  ];
  return new Response(text.join('\n'));
};

/** Who walked when, how it went to the decimal, and the gates. */
function aboutOf({ audit, score }: Published): string {
  const { card } = words.journeys;
  const { band, gates } = score;
  const health = band
    ? [
        `${words.journeys.score} ${scoreText(score.score, 'exact')} (${reportWords.bands[band.id]})`,
        gates.pass ? card.gatesPassed : card.gatesFailed(gates.failures.length),
      ]
    : [words.journeys.unscored];
  return [md(audit.persona.name), dayOf(audit.audit.startedAt), ...health].join(' · ');
}

import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { factsOf } from '../audits/facts.ts';
import { published } from '../audits/published.ts';
import { to } from '../frame/address.ts';
import { viewTwins } from '../twins/index.ts';
import { words } from '../words/words.ts';

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
    line(md(it.audit.audit.journey.name), `/journeys/${it.slug}/report.md`, md(factsOf(it))),
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

import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { published } from '../audits/published.ts';
import { to } from '../frame/address.ts';

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
  const journeys = (await published()).map(({ slug, audit }) =>
    line(
      `${audit.audit.journey.name.replace(/[[\]\n]/g, ' ')} as ${audit.persona.name.replace(/[[\]\n]/g, ' ')}`,
      `/journeys/${slug}/report.md`,
    ),
  );
  const text = [
    '# Waymark',
    '',
    '> Audited customer journeys with one explainable score, and the guidelines they keep or break.',
    '',
    '## Journeys',
    '',
    ...journeys,
    '',
    '## Docs',
    '',
    ...part('docs'),
    '',
    '## Guidelines',
    '',
    ...part('guidelines'),
    '',
  ];
  return new Response(text.join('\n'));
};

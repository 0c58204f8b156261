import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { type Published, published } from '../audits/published.ts';
import { to } from '../frame/address.ts';
import { viewTwins } from '../twins/index.ts';

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
  const journeys = (await published()).map(({ slug, audit, score }) =>
    line(
      `${audit.audit.journey.name.replace(/[[\]\n]/g, ' ')} as ${audit.persona.name.replace(/[[\]\n]/g, ' ')}`,
      `/journeys/${slug}/report.md`,
      [`walked ${new Date(audit.audit.startedAt).toISOString().slice(0, 10)}`, ...resultOf(score)].join(', '),
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
    '## Overviews',
    '',
    ...viewTwins.map(({ id, title }) => line(title, `/${id}.md`)),
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

/** In English like the rest of the file. */
function resultOf({ score, band, gates }: Published['score']): string[] {
  if (score === null || !band) return ['not scored'];
  const failed = gates.failures.length;
  return [
    `scored ${score.toFixed(1)} of 100 (${band.id.replace('-', ' ')})`,
    failed === 0 ? 'no gate failed' : `${failed} gate${failed === 1 ? '' : 's'} failed`,
  ];
}

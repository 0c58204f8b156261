import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { brokenList, brokenMarkdown, guidelineOf } from '../audits/broken-list.ts';
import { markdownTwin, type Page } from '../frame/markdown-twin.ts';
import { viewTwins } from '../twins/index.ts';
import { twinsOfOne } from '../twins/of-one.ts';

type Twin = { text: () => Promise<string> };

/** Every written page, and every page of what audits say, as Markdown beside it: `/docs/start.md`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const written = (await getCollection('docs'))
    .filter(({ id }) => id !== '404')
    .map(({ id, data, body = '' }) => {
      const text = () => articleTwin({ id, title: data.title, description: data.description, body });
      return { params: { page: id }, props: { text } satisfies Twin };
    });
  const views = [...viewTwins, ...(await twinsOfOne())].map(({ id, text }) => ({
    params: { page: id },
    props: { text } satisfies Twin,
  }));
  return [...written, ...views];
};

export const GET: APIRoute<Twin> = async ({ props }) => new Response(await props.text());

async function articleTwin(page: Omit<Page, 'made'>): Promise<string> {
  const guideline = guidelineOf(page.id);
  const made = guideline ? brokenMarkdown(await brokenList(guideline)) : '';
  return markdownTwin({ ...page, made });
}

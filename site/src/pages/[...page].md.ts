import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { brokenList, brokenMarkdown, guidelineOf } from '../audits/broken-list.ts';
import { markdownTwin, type Page } from '../frame/markdown-twin.ts';

/** Every written page as Markdown beside it: `/docs/start.md`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('docs'))
    .filter(({ id }) => id !== '404')
    .map(({ id, data, body = '' }) => ({
      params: { page: id },
      props: { page: { id, title: data.title, description: data.description, body } },
    }));

export const GET: APIRoute<{ page: Omit<Page, 'made'> }> = async ({ props: { page } }) => {
  const guideline = guidelineOf(page.id);
  const made = guideline ? brokenMarkdown(await brokenList(guideline)) : '';
  return new Response(markdownTwin({ ...page, made }));
};

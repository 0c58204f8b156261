import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

/** Every written page as Markdown beside it: `/docs/start.md`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('docs'))
    .filter(({ id }) => id !== '404')
    .map(({ id, data, body }) => ({
      params: { page: id },
      props: {
        text: `# ${data.title}\n\n${data.description ? `${data.description}\n\n` : ''}${withoutPictures(body ?? '')}\n`,
      },
    }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

/** The pictures of a page lie elsewhere once the site is built; their words stay. */
function withoutPictures(text: string): string {
  return text.replace(/!\[([^\]]*)\]\([^)]*\)/g, '*$1*');
}

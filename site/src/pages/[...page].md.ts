import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

/** Every written page as Markdown beside it: `/docs/start.md`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('docs'))
    .filter(({ id }) => id !== '404')
    .map(({ id, data, body }) => ({
      params: { page: id },
      props: {
        text: `# ${data.title}\n\n${data.description ? `${data.description}\n\n` : ''}${body ?? ''}\n`,
      },
    }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

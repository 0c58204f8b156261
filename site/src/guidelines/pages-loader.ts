import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { generatedPages } from './generated-pages.ts';

/** The written pages, and those made from the product's own data: gaps, stages, metrics, and their like. */
export function pagesLoader(): Loader {
  const written = docsLoader();
  return {
    name: 'waymark-pages',
    async load(context) {
      await written.load(context);
      for (const { id, title, description, body, order } of generatedPages()) {
        const filePath = `src/content/docs/${id}.md`;
        const data = await context.parseData({ id, data: { title, description, sidebar: { order } } });
        context.store.set({
          id,
          data,
          body,
          filePath,
          digest: context.generateDigest(body + title),
          rendered: await context.renderMarkdown(body),
        });
      }
    },
  };
}

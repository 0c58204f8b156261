import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { byGuideline } from '../audits/by-guideline.ts';
import { generatedPages } from './generated-pages.ts';
import type { Listed } from './index-page.ts';
import { originOf } from './origin-of.ts';

/** The written pages, and those made from the product's own data: gaps, stages, metrics, and their like. */
export function pagesLoader(): Loader {
  const written = docsLoader();
  return {
    name: 'waymark-pages',
    async load(context) {
      await written.load(context);
      const counts = new Map([...(await byGuideline())].map(([id, { count }]) => [id, count]));
      for (const page of generatedPages(signalsOf(context), counts)) {
        const { id, title, description, body, order, source } = page;
        const data = await context.parseData({
          id,
          data: { title, description, sidebar: { order }, ...(await originOf(source)) },
        });
        context.store.set({
          id,
          data,
          body,
          filePath: `src/content/docs/${id}.md`,
          digest: context.generateDigest(body + title),
          rendered: await context.renderMarkdown(body),
        });
      }
    },
  };
}

const writtenSchema = z.object({
  title: z.string(),
  description: z.string(),
  sidebar: z.object({ order: z.number() }),
});

/** The written pages about signals, in their order. */
function signalsOf({ store }: LoaderContext): Listed[] {
  return store
    .values()
    .filter(({ id }) => id.startsWith('guidelines/detectors/'))
    .map(({ id, data }) => ({ id, ...writtenSchema.parse(data) }))
    .sort((a, b) => a.sidebar.order - b.sidebar.order);
}

import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { pagesLoader } from './guidelines/pages-loader.ts';

const schemaFor = docsSchema();
let built: ReturnType<typeof schemaFor> | undefined;

export const collections = {
  docs: defineCollection({
    loader: pagesLoader(),
    // Built once: every page made from an audit asks for it, and to build it takes longer than to read by it. What it is built
    // for, pictures named above the text of a page, no page has.
    schema: (context) => {
      built ??= schemaFor(context);
      return built;
    },
  }),
};

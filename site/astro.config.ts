import process from 'node:process';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sidebar } from './src/sidebar.ts';

/** Where the site will live is told by whoever publishes it (`waymark publish --base --site`). */
const base = process.env['WAYMARK_BASE'] ?? '/';
const site = process.env['WAYMARK_SITE'];
/** Address of the repository, for edit and feedback links, e.g. `https://github.com/you/audits`. */
const repository = process.env['WAYMARK_REPOSITORY']?.replace(/\/$/, '');

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  srcDir: './src',
  trailingSlash: 'ignore',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  vite: { build: { chunkSizeWarningLimit: 1000 } },
  integrations: [
    starlight({
      title: 'Waymark',
      description: 'Audited customer journeys, and the guidelines they keep or break.',
      favicon: '/favicon.svg',
      customCss: ['site', 'gallery', 'frame', 'bar', 'find', 'article', 'narrow'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      head: [{ tag: 'link', attrs: { rel: 'stylesheet', href: `${base.replace(/\/$/, '')}/look.css` } }],
      components: {
        Header: './src/components/header.astro',
        PageTitle: './src/components/page-title.astro',
        Search: './src/components/search.astro',
        Footer: './src/components/footer.astro',
        MarkdownContent: './src/components/markdown-content.astro',
      },
      routeMiddleware: './src/frame/route-data.ts',
      sidebar,
      pagination: false,
      expressiveCode: { defaultProps: { wrap: true } },
      lastUpdated: true,
      credits: false,
      disable404Route: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      ...(repository ? { editLink: { baseUrl: `${repository}/edit/main/site/` } } : {}),
    }),
  ],
});

import process from 'node:process';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { filesBeside } from './integration/files-beside.mjs';
import { collectSeldom } from './src/garbage.ts';
import { noPreload } from './src/no-preload.ts';
import { sidebar } from './src/sidebar.ts';

collectSeldom(process.env['WAYMARK_AUDITS']);

/** Where the site will live is told by whoever publishes it (`waymark publish --base --site`). */
const base = `/${(process.env['WAYMARK_BASE'] ?? '').split('/').filter(Boolean).join('/')}`;
const site = process.env['WAYMARK_SITE'];
/** Address of the repository, for edit and feedback links, e.g. `https://github.com/you/audits`. */
const repository = process.env['WAYMARK_REPOSITORY']?.replace(/\/$/, '');

/** Language of the interface; the site's modules read it by the public name. */
const language = process.env['WAYMARK_LANGUAGE'] === 'de' ? 'de' : 'en';
process.env['PUBLIC_WAYMARK_LANGUAGE'] = language;

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  srcDir: './src',
  trailingSlash: 'ignore',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  // No page loads a script to fetch the next one before anybody asks.
  prefetch: false,
  vite: { build: { chunkSizeWarningLimit: 1000, modulePreload: false }, plugins: [noPreload] },
  integrations: [
    starlight({
      title: 'Waymark',
      description: 'Audited customer journeys, and the guidelines they keep or break.',
      favicon: '/favicon.svg',
      locales: { root: { label: language === 'de' ? 'Deutsch' : 'English', lang: language } },
      customCss: ['site', 'gallery', 'views', 'frame', 'bar', 'find', 'article', 'narrow'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      head: [{ tag: 'link', attrs: { rel: 'stylesheet', href: `${base.replace(/\/$/, '')}/look.css` } }],
      components: {
        Header: './src/components/header.astro',
        PageTitle: './src/components/page-title.astro',
        Search: './src/components/search.astro',
        LanguageSelect: './src/components/one-language.astro',
        Banner: './src/components/announcement.astro',
        Footer: './src/components/footer.astro',
        MarkdownContent: './src/components/markdown-content.astro',
      },
      routeMiddleware: './src/frame/route-data.ts',
      sidebar,
      pagination: false,
      expressiveCode: {
        themes: ['dark-plus', 'light-plus'],
        defaultProps: { wrap: true, frame: 'code' },
        styleOverrides: { borderRadius: '6px', codeFontSize: '13px', uiFontSize: '13px' },
      },
      lastUpdated: true,
      credits: false,
      disable404Route: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      ...(repository ? { editLink: { baseUrl: `${repository}/edit/main/site/` } } : {}),
    }),
    filesBeside('/journeys'),
  ],
});

import process from 'node:process';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sidebar } from './src/sidebar.ts';

/** Where the site will live is told by whoever publishes it (`waymark publish --base --site`). */
const base = process.env['WAYMARK_BASE'] ?? '/';
const site = process.env['WAYMARK_SITE'];

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  srcDir: './src',
  trailingSlash: 'ignore',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Waymark',
      description: 'Audited customer journeys, and the guidelines they keep or break.',
      customCss: ['./src/styles/tokens.css', './src/styles/site.css'],
      sidebar,
      pagination: false,
      lastUpdated: false,
      disable404Route: false,
    }),
  ],
});

import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Options
 * @property {string} audits folder with `.waymark.zip` bundles, seen from the project's root
 * @property {string} [layout] the project's own layout; it gets `title` and `description` and shows its slot
 * @property {string} [guidelines] address of a Waymark site whose guidelines findings link to; no links when left out
 * @property {'en' | 'de'} [language] language of the interface
 */

const layoutId = 'virtual:waymark/layout';
const place = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const routes = [
  ['/journeys', './gallery-page.astro'],
  ['/journeys/[slug]', './journey-page.astro'],
  ['/journeys/[slug]/[file]', '../src/pages/journeys/[slug]/[file].ts'],
  ['/journeys/[slug]/social.png', '../src/pages/journeys/[slug]/social.png.ts'],
  ['/journeys/[slug]/pictures/[picture]', '../src/pages/journeys/[slug]/pictures/[picture].ts'],
  ['/journeys/look.css', '../src/pages/look.css.ts'],
  ['/journeys/feed.xml', '../src/pages/feed.xml.ts'],
  ['/journeys/feed.json', '../src/pages/feed.json.ts'],
];

/**
 * Shows audited journeys in an Astro site of your own, under `/journeys/`, in your layout.
 * @param {Options} options
 * @returns {import('astro').AstroIntegration}
 */
export default function waymark(options) {
  if (!options?.audits)
    throw new Error("waymark() needs the folder of your bundles: waymark({ audits: './audits' })");
  return {
    name: 'waymark',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        const root = fileURLToPath(config.root);
        process.env['WAYMARK_AUDITS'] = resolve(root, options.audits);
        process.env['WAYMARK_GUIDELINES'] = options.guidelines ?? 'none';
        process.env['PUBLIC_WAYMARK_LANGUAGE'] = options.language ?? 'en';
        const layout = options.layout ? resolve(root, options.layout) : place('./layout.astro');
        updateConfig({ vite: { plugins: [layoutPlugin(layout)], ssr: { noExternal: ['waymark'] } } });
        for (const [pattern = '', path = ''] of routes)
          injectRoute({ pattern, entrypoint: place(path), prerender: true });
      },
    },
  };
}

/** Lets our pages import the layout without knowing where it is. */
function layoutPlugin(/** @type {string} */ layout) {
  return {
    name: 'waymark-layout',
    resolveId: (/** @type {string} */ id) => (id === layoutId ? layout : undefined),
  };
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { filesBeside } from './files-beside.mjs';

/**
 * @typedef {object} Options
 * @property {string} [audits] folder with `.waymark.zip` bundles, seen from the project's root; `./audits` when left out
 * @property {string} [base] path the journeys live under; `/journeys` when left out
 * @property {string} [layout] the project's own layout; it gets `title` and `description` and shows its slot
 * @property {string} [guidelines] address of a Waymark site whose guidelines findings link to; no links when left out
 * @property {'en' | 'de'} [language] language of the interface
 */

const layoutId = 'virtual:waymark/layout';
const place = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** What is under the base path, and the file that makes it. */
const routes = [
  ['', './gallery-page.astro'],
  ['/[slug]', './journey-page.astro'],
  ['/look.css', '../src/pages/look.css.ts'],
];

/**
 * Shows audited journeys in an Astro site of your own, in your layout: a gallery, and a page for each audit.
 * @param {Options} [options]
 * @returns {import('astro').AstroIntegration}
 */
export default function waymark({
  audits = './audits',
  base = '/journeys',
  layout,
  guidelines,
  language,
} = {}) {
  const journeys = `/${base.replace(/^\/+|\/+$/g, '')}`;
  if (journeys === '/')
    throw new Error("waymark() needs a path of its own, such as waymark({ base: '/journeys' })");
  let building = true;
  return {
    name: 'waymark',
    hooks: {
      // An adapter may have changed the configuration meanwhile.
      'astro:config:done': ({ config }) => {
        process.env['PUBLIC_WAYMARK_PAGES'] = pagesIn(config, building);
      },
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        building = command !== 'dev';
        const root = fileURLToPath(config.root);
        const folder = resolve(root, audits);
        if (!existsSync(folder))
          throw new Error(
            `waymark() looks for audits in ${folder}, which is not there. Make it, or name another: waymark({ audits: './audits' })`,
          );
        if (config.integrations.filter(({ name }) => name === 'waymark').length > 1)
          throw new Error('waymark() can be added once: put the audits of both into one folder');
        process.env['WAYMARK_AUDITS'] = folder;
        process.env['WAYMARK_GUIDELINES'] = guidelines ?? 'none';
        process.env['PUBLIC_WAYMARK_JOURNEYS'] = journeys;
        process.env['PUBLIC_WAYMARK_LANGUAGE'] = language ?? 'en';
        const frame = layout ? resolve(root, layout) : place('./layout.astro');
        updateConfig({
          integrations: [filesBeside(journeys)],
          vite: { plugins: [layoutPlugin(frame)], ssr: { noExternal: ['waymark'] } },
        });
        for (const [path = '', entrypoint = ''] of routes)
          injectRoute({ pattern: journeys + path, entrypoint: place(entrypoint), prerender: true });
      },
    },
  };
}

/**
 * How links to pages have to end in this project. The dev server knows no files, and so no endings of files. A page of an
 * integration is no index to Astro: where the format is kept as in the source, it becomes a file, too.
 * @param {Pick<import('astro').AstroConfig, 'build' | 'trailingSlash'>} config
 * @param {boolean} building
 * @returns {'folder' | 'bare' | 'html'}
 */
function pagesIn({ build, trailingSlash }, building) {
  if (building && build.format !== 'directory') return 'html';
  return trailingSlash === 'never' ? 'bare' : 'folder';
}

/** Lets our pages import the layout without knowing where it is. */
function layoutPlugin(/** @type {string} */ layout) {
  return {
    name: 'waymark-layout',
    resolveId: (/** @type {string} */ id) => (id === layoutId ? layout : undefined),
  };
}

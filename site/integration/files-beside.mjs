import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Brings the files beside journey pages: a build writes them as it draws each page, into the folder it is told here; the dev
 * server makes each when it is asked for.
 * @param {string} journeys path the journeys live under
 * @returns {import('astro').AstroIntegration}
 */
export function filesBeside(journeys) {
  let always = false;
  return {
    name: 'waymark-files-beside',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        delete process.env['WAYMARK_OUT'];
        const entrypoint = fileURLToPath(new URL('./file-beside.ts', import.meta.url));
        if (command === 'dev')
          injectRoute({ pattern: `${journeys}/[slug]/[...file]`, entrypoint, prerender: true });
      },
      'astro:config:done': ({ config }) => {
        always = config.trailingSlash === 'always';
      },
      // With 'always' Astro wants a slash behind every address of such a route, also where a file is asked for.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          const [path = '', query = ''] = (request.url ?? '').split(/(?=\?)/);
          const [, file = ''] = path.split(`${journeys}/`);
          if (always && /^[^/]+\/.+\.\w+$/.test(file)) request.url = `${path}/${query}`;
          next();
        });
      },
      'astro:build:setup': ({ vite }) => {
        const out = vite.environments?.['client']?.build?.outDir;
        if (out === undefined) throw new Error('waymark: Astro does not say where it writes the pages');
        process.env['WAYMARK_OUT'] = out;
      },
    },
  };
}

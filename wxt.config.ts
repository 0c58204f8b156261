import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { manifestFor, quietSidebar } from './extension/manifest.ts';
import { notSources } from './extension/not-sources.ts';

/**
 * `wxt build` makes the extension that is shipped. `wxt build --mode test` makes the one the tests drive: site access is
 * granted at install there, and notifications, because a permission prompt cannot be pressed by a test. Nothing else differs in its manifest.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  manifest: ({ browser, command, mode }) => manifestFor({ browser, command, mode }),
  vite: () => ({ plugins: [bareScripts] }),
  zip: { excludeSources: notSources(readdirSync(import.meta.dirname)) },
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.browser === 'firefox') quietSidebar(manifest);
    },
  },
});

/** What runs in a page is ours alone: WXT puts the words of a log it never writes around each such script. */
const bareScripts = {
  name: 'waymark:bare-scripts',
  transform: (code: string, id: string) => {
    const definition = /^import definition from .*$/m.exec(code)?.[0];
    return id.includes('virtual:wxt-unlisted-script-entrypoint') && definition
      ? `${definition}\nexport default definition.main();`
      : undefined;
  },
};

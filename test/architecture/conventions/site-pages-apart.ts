import { posix } from 'node:path';
import type { Convention } from '../convention.ts';

const imports = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** dependency-cruiser does not read .astro files; the same fence for them. */
export const sitePagesApart: Convention = {
  id: 'site-pages-apart',
  mend: 'the site knows only core: share by way of core, or by a file format; zod comes from core/zod.ts',
  appliesTo: (path) => path.endsWith('.astro') || path.endsWith('.mdx'),
  problems: ({ path, text }) =>
    [...text.matchAll(imports)]
      .map(([, place = '']) => place)
      .filter((place) => /^(zod|zod\/.*|astro\/zod)$/.test(place) || isOutside(path, place)),
  breaks: [
    {
      path: 'site/src/pages/a.astro',
      text: "---\nimport { panel } from '../../../extension/ui/panel.ts';\n---",
    },
    { path: 'site/src/pages/b.astro', text: "---\nimport { z } from 'zod';\n---" },
  ],
  keeps: [
    { path: 'site/src/pages/a.astro', text: "---\nimport { map } from '../../../core/report/map.ts';\n---" },
    {
      path: 'site/src/pages/b.astro',
      text: "---\nimport Page from '@astrojs/starlight/components/Page.astro';\n---",
    },
  ],
};

function isOutside(path: string, place: string): boolean {
  if (!place.startsWith('.')) return false;
  return /^(\.\.|extension|cli|test)(\/|$)/.test(posix.join(posix.dirname(path), place));
}

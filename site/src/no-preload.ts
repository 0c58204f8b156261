/**
 * A chunk loaded on demand here has no style sheet and no other chunk worth fetching ahead, so the bundler's helper for both,
 * the largest script of a page nobody has touched yet, is left out.
 */
export const noPreload = {
  name: 'waymark-no-preload',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

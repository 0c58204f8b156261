import { expect, test } from 'vitest';
import { filesBeside } from '../../../site/integration/files-beside.mjs';

/** What the dev server is asked for in the end, when a reader asks for `url`. */
function askedFor(trailingSlash: string, url: string): string {
  const { hooks } = filesBeside('/journeys');
  const request = { url };
  const use = (change: (request: object, response: object, next: () => void) => void) =>
    change(request, {}, () => undefined);
  // Of the configuration and the server the hooks touch these two alone.
  hooks['astro:config:done']?.({ config: { trailingSlash } } as never);
  hooks['astro:server:setup']?.({ server: { middlewares: { use } } } as never);
  return request.url;
}

test.each([
  ['always', '/shop/journeys/box-mara/pictures/p.webp', '/shop/journeys/box-mara/pictures/p.webp/'],
  ['always', '/journeys/box-mara/report.html?v=1', '/journeys/box-mara/report.html/?v=1'],
  ['always', '/shop/journeys/look.css', '/shop/journeys/look.css'],
  ['always', '/shop/journeys/box-mara/', '/shop/journeys/box-mara/'],
  ['ignore', '/shop/journeys/box-mara/report.md', '/shop/journeys/box-mara/report.md'],
])('with %s the dev server finds %s', (trailingSlash, url, asked) => {
  expect(askedFor(trailingSlash, url)).toBe(asked);
});

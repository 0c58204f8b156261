import { copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { astro, type Cost, type Page, root } from './builds.ts';

/** Where the pages of journeys come from: their own Markdown through Astro's content layer, or nothing but rows of letters. */
export type Source = 'content' | 'rows';

/**
 * An Astro project without anything of ours that writes as many files as the site in `out`. With `content` it publishes the same
 * journeys: each from its Markdown, by a bare template. All other HTML pages (the reports in one file are pages too) are rows of
 * letters of the same size, and the other files endpoints of the same size. What Pagefind and the bundler wrote is left out: the
 * bare project has neither.
 */
export async function buildBare(
  folder: string,
  out: string,
  pages: readonly Page[],
  source: Source,
): Promise<Cost> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages/journeys'), { recursive: true });
  await mkdir(join(folder, 'src/journeys'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(root, 'node_modules/astro'), join(folder, 'node_modules/astro'), 'junction');
  const own = pages.filter(({ path }) => !/^(pagefind|_astro)\//.test(path));
  const journeys = source === 'content' ? own.filter(({ path }) => isJourney(path)) : [];
  const html = own.filter((it) => it.path.endsWith('.html') && !journeys.includes(it));
  const other = own.filter(({ path }) => !path.endsWith('.html'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('package.json', '{ "type": "module", "private": true }');
  await write('html.json', JSON.stringify(html.map(({ bytes }) => bytes)));
  await write('other.json', JSON.stringify(other.map(({ bytes }) => bytes)));
  await write('src/pages/[page].astro', rows);
  await write('src/pages/file[file].txt.ts', file);
  if (source === 'content') {
    await write('src/content.config.ts', collection);
    await write('src/pages/journeys/[id].astro', template);
  }
  for (const [index, path] of markdownOf(out, journeys).entries())
    await copyFile(path, join(folder, `src/journeys/${index}.md`));
  return astro(['build', '--root', folder]);
}

/** The Markdown of each journey, as the site wrote it beside the page. */
export function markdownOf(out: string, pages: readonly Page[]): string[] {
  return pages.filter(({ path }) => isJourney(path)).map(({ path }) => join(out, dirname(path), 'report.md'));
}

const isJourney = (path: string): boolean => /^journeys[\\/][^\\/]+[\\/]index\.html$/.test(path);

const rows = `---
import sizes from '../../html.json';
export const getStaticPaths = () => sizes.map((bytes, index) => ({ params: { page: String(index) }, props: { bytes } }));
const { bytes } = Astro.props;
const rows = Array.from({ length: Math.max(1, Math.floor(bytes / 100)) }, (_, index) => index);
---
<html lang="en"><head><title>Page</title></head><body><ul>{rows.map((row) => <li class="row"><a href={"#r" + row}>A row of words, as long as a hundred letters are, {row}</a></li>)}</ul></body></html>`;

const file = `import sizes from '../../other.json';
export const getStaticPaths = () => sizes.map((bytes, index) => ({ params: { file: String(index) }, props: { bytes } }));
export const GET = ({ props }) => new Response('x'.repeat(props.bytes));`;

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { journeys: defineCollection({ loader: glob({ pattern: '*.md', base: './src/journeys' }) }) };`;

const template = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('journeys')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><title>Journey</title></head><body><Content /></body></html>`;

import { copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cost, costOf } from './builds.ts';

/**
 * The same journeys by Docusaurus with all its fast parts on, each from its Markdown; nothing else of the site. `installed` is a
 * folder with a `node_modules` that has `@docusaurus/core`, `preset-classic` and `faster`: it is no dependency of ours.
 */
export async function buildDocusaurus(
  folder: string,
  installed: string,
  markdown: readonly string[],
): Promise<Cost> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'docs'), { recursive: true });
  await symlink(join(installed, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await writeFile(join(folder, 'docusaurus.config.js'), config);
  for (const [index, path] of markdown.entries()) await copyFile(path, join(folder, 'docs', `${index}.md`));
  const script = join(installed, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return costOf(script, ['build', folder], {}, folder);
}

const config = `module.exports = {
  title: 'Journeys', url: 'https://example.com', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  future: { v4: true, faster: true },
  markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false, pages: false }]],
};`;

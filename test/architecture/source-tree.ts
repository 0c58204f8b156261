import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A text file of the repository: its path from the root, with forward slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const root = resolve(import.meta.dirname, '../..');

const text =
  /\.(ts|mts|mjs|js|json|astro|css|html|md|mdx|svg|yml|yaml)$|(^|\/)(LICENSE|run|\.editorconfig|\.gitignore)$/;

/** Every text file that is ours: what .gitignore names and what was recorded for tests stays out. */
export function sourceTree(): SourceFile[] {
  const ignored = new Set(['.git', ...ignoredFolders()]);
  return walk('', ignored).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function ignoredFolders(): string[] {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return lines.map((line) => line.trim().replaceAll('/', '')).filter(Boolean);
}

function walk(folder: string, ignored: ReadonlySet<string>): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return walk(path, ignored);
      return entry.isFile() && text.test(path) ? [path] : [];
    });
}

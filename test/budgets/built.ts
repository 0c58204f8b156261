import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export const root = resolve(import.meta.dirname, '../..');

/** The shipped builds; `npm run build` and `npm run build:firefox` make them. */
export const builds = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

export interface BuiltFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a build but the builder's own marks, in a fixed order. */
export function filesOf(folder: string): BuiltFile[] {
  const base = resolve(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(base, file).split(sep).join('/'), bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function builtFile(folder: string, path: string): Buffer {
  return readFileSync(resolve(root, folder, path));
}

/** Bytes after gzip at its best, as a store or a server would send them. */
export function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

import { posix } from 'node:path';
import { type SourceFile, sourceTree } from './source-tree.ts';

/** File → the files of ours it names in an import, types too; also those of Astro components, which no import checker reads. */
export function readingOf(
  files: readonly SourceFile[] = sourceTree(),
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.map(({ path, text }) => [
      path,
      [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, target = '']) =>
        posix.join(posix.dirname(path), target.replace(/\?.*$/, '')),
      ),
    ]),
  );
}

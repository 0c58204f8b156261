import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceTree } from './source-tree.ts';

/** Tests about a whole folder rather than one file of it. */
const ofFolder = ['golden', 'properties'];

const mirrored = sourceTree()
  .map(({ path }) => path)
  .filter((path) => /^test\/(core|cli|extension)\/.*\.test\.ts$/.test(path));

test.each(mirrored)('%s stands where its source stands', (path) => {
  expect(existsSync(join(root, sourceFolder(path))), `there is no folder ${sourceFolder(path)}`).toBe(true);
});

test.each(mirrored.filter((path) => /^test\/core\/(scoring|signals)\//.test(path)))(
  '%s is named after the file it tests',
  (path) => {
    const [name = ''] = path.slice(path.lastIndexOf('/') + 1).split('.');
    const source = `${sourceFolder(path)}/${name}.ts`;
    expect(ofFolder.includes(name) || existsSync(join(root, source)), `there is no ${source}`).toBe(true);
  },
);

function sourceFolder(path: string): string {
  return path.slice('test/'.length, path.lastIndexOf('/'));
}

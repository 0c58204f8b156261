import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Convention } from './convention.ts';
import { conventions } from './conventions/index.ts';
import { type SourceFile, sourceTree } from './source-tree.ts';

const tree = sourceTree();
const paths = new Set(tree.map(({ path }) => path));

test('the tree is read, all of it', () => {
  for (const path of ['package.json', 'core/zod.ts', 'cli/setup/run.mjs', '.ci/run'])
    expect(paths).toContain(path);
});

test('every convention is registered under its file name', () => {
  const files = readdirSync(join(import.meta.dirname, 'conventions')).filter((name) => name !== 'index.ts');
  expect(conventions.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(conventions)('$id', (convention) => {
  test.each(convention.breaks)('catches $path', (file) => {
    expect(found(convention, [file])).not.toEqual([]);
  });

  test.each(convention.keeps)('passes $path', (file) => {
    expect(found(convention, [file])).toEqual([]);
  });

  test('holds everywhere', () => {
    const problems = found(convention, tree);
    expect(problems, `${convention.mend}:\n${problems.join('\n')}\n`).toEqual([]);
  });
});

function found(convention: Convention, files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => convention.appliesTo(path))
    .flatMap((file) => convention.problems(file, paths).map((problem) => `${file.path}: ${problem}`));
}

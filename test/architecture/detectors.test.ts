import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectors } from '../../core/signals/index.ts';
import { root, sourceTree } from './source-tree.ts';

const files = readdirSync(join(root, 'core/signals/detectors')).filter((name) => name.endsWith('.ts'));
const named = files.map((name) => name.slice(0, -'.ts'.length)).sort();

test('a detector is registered once, under the name of its file', () => {
  expect(detectors.map(({ id }) => id).sort()).toEqual(named);
});

test('no detector carries the id of another file', async () => {
  for (const id of named) {
    const held: object[] = Object.values(await import(join(root, `core/signals/detectors/${id}.ts`)));
    expect(held.filter((value) => 'id' in Object(value))).toEqual([expect.objectContaining({ id })]);
  }
});

test.each(named)('%s has its own test: test/core/signals/detectors/<id>.test.ts', (id) => {
  expect(existsSync(join(root, `test/core/signals/detectors/${id}.test.ts`))).toBe(true);
});

test.each(named)('%s has its guideline page: <id>.md under site/src/content', (id) => {
  const pages = sourceTree().filter(({ path }) =>
    new RegExp(`^site/src/content/.*/${id}\\.mdx?$`).test(path),
  );
  expect(pages).not.toEqual([]);
});

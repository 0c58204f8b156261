import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageModels } from '../../core/stages/index.ts';
import { reached } from './import-graph.ts';
import { readingOf } from './reading.ts';
import { root } from './source-tree.ts';

const page = readFileSync(join(root, 'site/src/content/docs/docs/inventory.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Id|---) /.test(line))
  .map((line) => {
    const [id = '', meaning = '', ...places] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { id, meaning, places };
  });

/** `T1` … `T17`: the rows of the field's inventory. */
const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
const expected = [
  ...stageModels.map((it) => it.id),
  ...numbered('T', 1, 17),
  ...numbered('P', 1, 6),
  ...numbered('M', 2, 8),
  ...numbered('O', 0, 7),
  ...numbered('F', 1, 14),
  ...numbered('K', 1, 17),
  ...numbered('A', 1, 6),
  ...numbered('V', 1, 6),
];

const reading = readingOf();
/** Everything that somebody who uses Waymark may come to see. */
const used = reached(
  reading,
  [...reading.keys()].filter((path) => /^(extension\/entrypoints|cli|site\/src)\//.test(path)),
);
const pathsIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);

test('every row of the inventory is on the page, once', () => {
  const ids = rows.map((it) => it.id);
  expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(rows.map((it) => [it.id, it] as const))('%s', (_, { meaning, places }) => {
  test('says what it means, where it is modelled and shown, and what tests it', () => {
    expect(meaning).toMatch(/[.?]$/);
    expect(places).toHaveLength(3);
    for (const place of places) expect(place).toMatch(/^(not yet|`[^`]+`(, `[^`]+`)*)$/);
  });

  test('names files that are there', () => {
    expect(places.flatMap(pathsIn).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('is not only there: the product uses what is modelled and shown', () => {
    const [modelled, shown] = places;
    const code = [...pathsIn(modelled), ...pathsIn(shown)].filter((path) => /\.(ts|astro)$/.test(path));
    expect(code.filter((path) => !used.has(path))).toEqual([]);
  });

  test('tests are tests', () => {
    expect(pathsIn(places[2]).filter((path) => !/^test\/.*\.test\.ts$/.test(path))).toEqual([]);
  });
});

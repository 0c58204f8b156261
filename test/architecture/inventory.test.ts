import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageModels } from '../../core/stages/index.ts';
import { reached } from './import-graph.ts';
import { readingOf } from './reading.ts';
import { root, sourceTree } from './source-tree.ts';

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

/** Path → the words of its code, comments aside, with how often each stands there. */
const wordsIn = new Map(
  sourceTree()
    .filter(({ path }) => /^(core|extension|cli|site)\//.test(path))
    .map(({ path, text }) => [path, countsOf(text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, ''))]),
);

function countsOf(code: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of code.matchAll(/[A-Za-z_$][\w$]*/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What a file exports to be called or read, and nothing but tests does: by name, so that one of the same name elsewhere hides it. */
function onlyTested(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const names = [...text.matchAll(/^export (?:async )?(?:function|const|class) ([\w$]+)/gm)];
  return names
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        (wordsIn.get(path)?.get(name) ?? 0) < 2 &&
        ![...wordsIn].some(([other, words]) => other !== path && words.has(name)),
    )
    .map((name) => `${name} in ${path}`);
}

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

  test('is modelled by what the product calls, not its tests alone', () => {
    const code = pathsIn(places[0]).filter((path) => /^core\/.*\.ts$/.test(path));
    expect(code.flatMap(onlyTested)).toEqual([]);
  });

  test('tests are tests', () => {
    expect(pathsIn(places[2]).filter((path) => !/^test\/.*\.test\.ts$/.test(path))).toEqual([]);
  });
});

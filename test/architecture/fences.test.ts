import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { planted, soundHouse } from './planted.ts';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const root = resolve(import.meta.dirname, '../..');
const rules = (config.forbidden ?? []).map(({ name }) => name ?? '');
let house = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'waymark-house-'));
  for (const [path, text] of Object.entries(soundHouse)) write(path, text);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test('a sound house passes every fence', { timeout: 60_000 }, () => {
  expect(violations()).toEqual([]);
});

test('each planted violation meets its fence, and no other file is accused', { timeout: 60_000 }, () => {
  for (const { path, text, beside } of planted) {
    write(path, text);
    if (beside) write(beside.path, beside.text);
  }
  const caught = new Set(violations().map(({ rule, from }) => `${rule.name}: ${from}`));
  expect([...caught].filter((line) => !planted.some(({ path }) => line.endsWith(`: ${path}`)))).toEqual([]);
  for (const { rule, path } of planted) expect(caught).toContain(`${rule}: ${path}`);
});

test('every fence has a planted violation; add one to planted.ts for a new rule', () => {
  expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
});

test('no rule was softened to a warning', () => {
  expect((config.forbidden ?? []).filter(({ severity }) => severity !== 'error')).toEqual([]);
});

function write(path: string, text: string): void {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function violations(): Violation[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = ['--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json'];
  const output = execFileSync(
    process.execPath,
    [cruiser, ...args, 'core', 'extension', 'cli', 'site', 'test'],
    {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(output).summary.violations;
}

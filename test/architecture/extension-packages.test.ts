import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type ImportGraph, importGraph, packagesIn, reached } from './import-graph.ts';
import { root } from './source-tree.ts';

/** Every package whose code is shipped in the extension, and what it saves. */
const shipped: Readonly<Record<string, string>> = {
  'd3-shape': 'the emotion curve through its points',
  fflate: 'zip, small and without a worker',
  idb: 'IndexedDB with promises and types',
  lit: 'custom elements that render quickly',
  'lucide-static': 'icons as files',
  papaparse: 'tables of surveys and metrics as spreadsheets write them',
  'webextension-polyfill': 'one promise API for Chrome and Firefox',
  wxt: 'how an entrypoint is declared',
  zod: 'one schema for type and door',
};

let graph: ImportGraph = new Map();

beforeAll(() => {
  graph = importGraph(['extension', 'core']);
}, 60_000);

test('the extension ships few packages, each named here with its reason', () => {
  const used = packagesIn(reached(graph, filesOf(/^extension\//)));
  expect(used).toEqual(Object.keys(shipped).sort());
});

test('what runs in the audited page loads no zod, no Lit and no polyfill', () => {
  const scripts = filesOf(/^extension\/entrypoints\//).filter((file) => runsInPage(file));
  expect(scripts).not.toEqual([]);
  const inPage = reached(graph, [...scripts, ...filesOf(/^extension\/capture\//)]);
  const allowed = ['@medv/finder', 'dom-accessibility-api', 'web-vitals', 'wxt'];
  expect(packagesIn(inPage).filter((name) => !allowed.includes(name))).toEqual([]);
});

function filesOf(pattern: RegExp): string[] {
  return [...graph.keys()].filter((file) => pattern.test(file));
}

function runsInPage(file: string): boolean {
  return /define(ContentScript|UnlistedScript)\(/.test(readFileSync(join(root, file), 'utf8'));
}

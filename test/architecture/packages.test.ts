import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tasks } from '../../cli/setup/tasks.mjs';
import { root } from './source-tree.ts';

interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
}

const manifest: Manifest = json('package.json');
const lock: { lockfileVersion: number; packages: Record<string, Locked> } = json('package-lock.json');
const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };

/** Packages that bring an install script which is never run; what each would have done. */
const scriptsLeftOut: Readonly<Record<string, string>> = {
  puppeteer: 'downloads a browser; cli/setup finds or installs one',
};

test('every version is exact: write it without ^ or ~', () => {
  expect(
    Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
  ).toEqual([]);
});

test('the lock holds those versions: run npm install and commit the lock', () => {
  expect(lock.lockfileVersion).toBe(3);
  const differing = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(differing).toEqual([]);
});

test('the lock holds every platform: a release whose binaries are missing cannot be pinned', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isReachable(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no package runs a script at install but the ones allowed by name', () => {
  const withScript = Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const accounted = [...Object.keys(manifest.allowScripts), ...Object.keys(scriptsLeftOut)];
  expect([...new Set(withScript)].sort()).toEqual(accounted.sort());
  expect(Object.keys(manifest.allowScripts).sort()).toEqual(['esbuild', 'node']);
});

test('one copy of zod and of vite serves all', () => {
  for (const name of ['zod', 'vite']) {
    expect(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toHaveLength(
      1,
    );
  }
});

test('every script is a task of cli/setup, and every task a script', () => {
  const scripts = Object.keys(tasks).map((name) => [name, `node cli/setup/run.mjs ${name}`]);
  expect(manifest.scripts).toEqual(Object.fromEntries(scripts));
});

/** As Node looks for it: in the package's own folder, then in each folder above. */
function isReachable(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (lock.packages[`${folder}/node_modules/${name}`.replace(/^\//, '')]) return true;
    if (!folder.includes('/node_modules/')) return Boolean(lock.packages[`node_modules/${name}`]);
  }
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { ensurePackages, fingerprint, lockIsInstalled } from '../../../cli/setup/packages.mjs';

const manifest = { name: 'p', version: '1.0.0', scripts: { test: 'a' }, dependencies: {} };
const lock = {
  name: 'p',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: { '': { name: 'p' } },
};
const withOne = (version: string, more = {}) => ({
  ...lock,
  packages: { ...lock.packages, 'node_modules/one': { version, ...more } },
});

beforeAll(() => vi.stubEnv('npm_config_offline', 'true'));
afterAll(() => vi.unstubAllEnvs());

test('a changed script or description installs nothing, a changed dependency or lock does', () => {
  const { root, write } = project();
  const before = fingerprint(root);
  write('package.json', { ...manifest, scripts: { test: 'b' }, description: 'new' });
  expect(fingerprint(root)).toBe(before);
  write('package.json', { ...manifest, dependencies: { one: '1.0.0' } });
  const added = fingerprint(root);
  expect(added).not.toBe(before);
  write('package-lock.json', withOne('1.0.0'));
  expect(fingerprint(root)).not.toBe(added);
});

test('packages installed by hand count when each is there in the locked version', () => {
  const { root, write } = project();
  write('package-lock.json', withOne('1.0.0'));
  expect(lockIsInstalled(root)).toBe(false);
  write('node_modules/.package-lock.json', withOne('1.0.0'));
  expect(lockIsInstalled(root)).toBe(false);
  write('node_modules/one/package.json', {});
  expect(lockIsInstalled(root)).toBe(true);
  write('package-lock.json', withOne('1.0.1'));
  expect(lockIsInstalled(root)).toBe(false);
});

test('a package for another platform may be missing', () => {
  const { root, write } = project();
  write('package-lock.json', withOne('1.0.0', { optional: true }));
  write('node_modules/.package-lock.json', lock);
  expect(lockIsInstalled(root)).toBe(true);
});

test('it installs once, says so, and the second time does nothing', { timeout: 60_000 }, async () => {
  const { root, write } = project();
  write('package-lock.json', { ...lock, packages: { '': { name: 'p', version: '1.0.0' } } });
  const said: string[] = [];
  await ensurePackages(root, (line) => said.push(line));
  expect(said).toHaveLength(1);
  expect(existsSync(join(root, 'node_modules/.waymark/installed'))).toBe(true);
  await ensurePackages(root, (line) => said.push(line));
  expect(said).toHaveLength(1);
});

test('a lock that does not match says so', { timeout: 60_000 }, async () => {
  const { root, write } = project();
  write('one/package.json', { name: 'one', version: '1.0.0' });
  write('package.json', { ...manifest, dependencies: { one: 'file:./one' } });
  await expect(ensurePackages(root, () => undefined)).rejects.toThrow(/package-lock\.json do not agree/);
  expect(existsSync(join(root, 'node_modules/.waymark/installed'))).toBe(false);
});

test.each([
  ['missing', undefined, /could not be read/],
  ['broken', '{"name":', /not valid JSON/],
])('a %s package.json is told in a sentence', async (_, text, sentence) => {
  const { root, write } = project();
  rmSync(join(root, 'package.json'));
  if (text !== undefined) write('package.json', text);
  await expect(ensurePackages(root, () => undefined)).rejects.toThrow(sentence);
});

function project() {
  const root = mkdtempSync(join(tmpdir(), 'waymark-packages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: object | string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('package.json', manifest);
  write('package-lock.json', lock);
  return { root, write };
}

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { atLeast, childEnv } from '../../../cli/setup/pinned-node.mjs';

const setup = resolve('cli/setup');
const run = (args: string[], before: string[] = []) =>
  spawnSync(process.execPath, [...before, join(setup, 'run.mjs'), ...args], { encoding: 'utf8' });

test('without a task it lists the tasks', () => {
  const { status, stderr, stdout } = run([]);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/npm run start .*\n.*npm run waymark/);
});

test.each(['nonsense', 'toString', '__proto__'])('%s is not a task: exit 64', (name) => {
  const { status, stderr } = run([name]);
  expect(status).toBe(64);
  expect(stderr).toMatch(new RegExp(`^There is no task named ${name}\\.`));
});

test('a Node that is too old is told so, in a sentence, before anything newer is loaded', () => {
  const pretend =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '16.20.2' } })";
  const { status, stderr } = run(
    ['test'],
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`],
  );
  expect(status).toBe(69);
  expect(stderr).toMatch(/^Waymark needs Node 18 or newer.*\nInstall a current Node.*\n$/);
});

test('an unknown step of the tests is refused by name: exit 64', { timeout: 30_000 }, () => {
  const { status, stderr } = run(['test', 'unot']);
  expect(status).toBe(64);
  expect(stderr).toMatch(/^There is no step named unot\.\nThe steps are: static, types: site,/);
});

test('it runs before anything is installed: it imports only itself and Node', () => {
  const imports = readdirSync(setup).flatMap((name) =>
    [...readFileSync(join(setup, name), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(
      ([, place]) => place,
    ),
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((place) => !/^(node:[a-z_]+|\.\/[a-z-]+\.mjs)$/.test(place ?? ''))).toEqual([]);
});

test('what it starts runs on the pinned Node, and calls nobody', { timeout: 30_000 }, () => {
  const env = childEnv('/project', process.execPath, { PATH: process.env['PATH'] });
  const { stdout } = spawnSync('node', ['-p', 'process.execPath'], { env, encoding: 'utf8' });
  expect(stdout.trim()).toBe(process.execPath);
  expect(env).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1', PUPPETEER_SKIP_DOWNLOAD: 'true' });
});

test.each([
  ['26.10.0', '26.10.0', true],
  ['26.9.0', '26.10.0', false],
  ['27.0.0', '26.10.0', true],
  ['20.20.2', '26.10.0', false],
])('Node %s may stand in for %s: %s', (have, want, answer) => {
  expect(atLeast(have, want)).toBe(answer);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { npmCommand, npmFailure } from '../../../cli/setup/npm.mjs';

test('the npm that started us is used, with the Node it runs on', () => {
  const { file } = folderWith('lib/npm/bin/npm-cli.js');
  const env = { npm_execpath: file('lib/npm/bin/npm-cli.js'), npm_node_execpath: '/its/node' };
  expect(npmCommand(env, '/our/node')).toEqual(['/its/node', file('lib/npm/bin/npm-cli.js')]);
});

test('started by another package manager, the npm beside Node is used', () => {
  const { file } = folderWith('pnpm/bin/pnpm.cjs', 'bin/node', 'lib/node_modules/npm/bin/npm-cli.js');
  const env = { npm_execpath: file('pnpm/bin/pnpm.cjs') };
  expect(npmCommand(env, file('bin/node'))).toEqual([
    file('bin/node'),
    file('lib/node_modules/npm/bin/npm-cli.js'),
  ]);
});

test('else the one on the PATH', () => {
  expect(npmCommand({}, '/nowhere/bin/node')).toEqual([process.platform === 'win32' ? 'npm.cmd' : 'npm']);
});

test.each([
  [
    'npm error code ENOTFOUND\nnpm error network request to https://example/zod failed',
    /could not reach the package registry/,
  ],
  ['npm error code EAI_AGAIN', /could not reach/],
  ['npm error code ENOSPC\nnpm error nospc no space left on device', /The disk is full/],
  ['npm error code EACCES\nnpm error syscall mkdir', /no permission/],
  ['npm error code EROFS', /no permission/],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /certificate that npm does not trust/],
  ['npm error code E401', /refused this computer/],
  ['npm error code E404\nnpm error 404 Not Found', /does not have one of the pinned packages/],
  ['npm error code EINTEGRITY', /not what the lock file expects/],
  ['npm ERR! code EUSAGE\nnpm ERR! `npm ci` can only install packages when', /do not agree/],
])('%j is told in a sentence, with the mend in the next', (output, sentence) => {
  const failure = npmFailure(output);
  expect(failure.what).toMatch(sentence);
  expect(failure.what).toMatch(/^[^\n]+\.$/);
  expect(failure.mend).toMatch(/\w/);
  expect(failure.exitCode).toBe(69);
});

test('what is not known is quoted, without the noise', () => {
  const output = 'npm error weird thing\nnpm error A complete log of this run can be found in: x-debug-0.log';
  expect(npmFailure(output).what).toBe('The packages could not be installed; npm said: weird thing');
});

test('no npm at all', () => {
  expect(npmFailure('', new Error('spawn npm ENOENT')).what).toBe('npm could not be started.');
});

function folderWith(...paths: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-npm-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return { file: (path: string) => join(folder, path) };
}

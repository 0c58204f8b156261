import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BuiltFile, builds, filesOf, root } from './built.ts';

test('two clean builds of the same sources, in two folders, give the same bytes', {
  timeout: 300_000,
}, () => {
  const first = cleanCopy(root);
  const second = cleanCopy(first);
  expect(built(second)).toEqual(built(first));
});

/** What a build reads, in a folder of its own. */
function cleanCopy(from: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'waymark-again-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const path of ['core', 'extension', 'package.json', 'tsconfig.json', 'wxt.config.ts']) {
    cpSync(join(from, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function built(folder: string): string[] {
  const args = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--level', 'error'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
  const files = filesOf(join(folder, builds[0]));
  expect(files.length).toBeGreaterThan(5);
  return sums(files);
}

function sums(files: readonly BuiltFile[]): string[] {
  return files.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')} ${path}`);
}

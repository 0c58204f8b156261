import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { exitCodes, Stop } from './exit.ts';
import { inProject } from './project.ts';
import { during } from './say.ts';

/** The built extension for Chromium, built first when it is missing or older than its sources. */
export async function builtExtension(): Promise<string> {
  const folder = inProject('.output', 'chrome-mv3');
  const stamp = join(folder, '.stamp');
  const wanted = await hashOf(['extension', 'core', 'wxt.config.ts', 'package-lock.json']);
  const found = await readFile(stamp, 'utf8').catch(() => '');
  if (found !== wanted) {
    await during('Building the extension', () => wxtBuild());
    await writeFile(stamp, wanted);
  }
  return folder;
}

export type WalkerScripts = { capture: string; pageErrors: string };

/** The recorder as a plain script, for a browser that is driven from here. */
export async function walkerScripts(): Promise<WalkerScripts> {
  const folder = await builtExtension();
  const [capture, pageErrors] = await Promise.all(
    ['capture-walker.js', 'page-errors.js'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return { capture: capture ?? '', pageErrors: pageErrors ?? '' };
}

async function wxtBuild(): Promise<void> {
  const child = spawn(
    process.execPath,
    [inProject('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '--level', 'error'],
    {
      cwd: inProject(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0)
    throw new Stop(`The extension could not be built:\n${said.slice(-4_000)}`, exitCodes.couldNotWalk);
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(inProject(path))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

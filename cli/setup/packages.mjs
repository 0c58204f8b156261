import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { npmFailure, runNpm } from './npm.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Installs the locked packages when the lock changed since the last time, and only then.
 * Install scripts stay off on every npm version; the one that is needed is run by pinned-node.mjs.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function ensurePackages(root, say) {
  const wanted = fingerprint(root);
  if (readStamp(root) === wanted) return;
  if (!lockIsInstalled(root)) {
    say('Installing the packages (the first time this takes about two minutes)…');
    const command = runsFromModules(root) ? ['install', '--no-save'] : ['ci'];
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const whole = ['--include=dev', '--include=optional', '--engine-strict=false'];
    const { exitCode, output, cannotStart } = await runNpm(root, [...command, ...quiet, ...whole]);
    if (exitCode !== 0) throw npmFailure(output, cannotStart);
  }
  writeStamp(root, wanted);
}

/**
 * The lock and what package.json says about packages: a changed script does not install anything.
 * @param {string} root
 */
export function fingerprint(root) {
  const { dependencies, devDependencies, overrides, allowScripts } = readJson(join(root, 'package.json'));
  return createHash('sha256')
    .update(JSON.stringify({ dependencies, devDependencies, overrides, allowScripts }))
    .update(readText(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/**
 * Whether someone already installed exactly this lock by hand.
 * @param {string} root
 */
export function lockIsInstalled(root) {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = readJson(installedLock).packages ?? {};
  return Object.entries(readJson(join(root, 'package-lock.json')).packages ?? {}).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      (installed[path]?.version === entry.version && existsSync(join(root, path, 'package.json'))),
  );
}

/**
 * Windows cannot delete the Node that runs, and `npm ci` would; `npm install` leaves it alone.
 * @param {string} root
 */
function runsFromModules(root) {
  return process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules') + sep);
}

/** @param {string} root */
function readStamp(root) {
  const path = stampPath(root);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * @param {string} root
 * @param {string} text
 */
function writeStamp(root, text) {
  mkdirSync(join(root, 'node_modules/.waymark'), { recursive: true });
  writeFileSync(stampPath(root), text);
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules/.waymark/installed');
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `${path} could not be read (${why}).`,
      'Clone the repository again, or restore that file.',
    );
  }
}

/** @param {string} path */
function readJson(path) {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `${path} is not valid JSON (${why}).`,
      'Restore that file, then run the same command again.',
    );
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { npmFailure, runNpm } from './npm.mjs';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * The Node that everything runs on: the npm package `node`, whose own install script fetches the binary for this
 * platform. npm may have been told to run no install scripts, so a missing binary is fetched here.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<string>} path of the program
 */
export async function ensurePinnedNode(root, say) {
  const home = join(root, 'node_modules/node');
  if (!pinnedNode(home)) {
    say('Fetching the pinned Node…');
    const env = {
      ...process.env,
      npm_config_ignore_scripts: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
    const script = ['installArchSpecificPackage.js'];
    const { exitCode, output, cannotStart } = await runChild(process.execPath, script, {
      cwd: home,
      env,
      quiet: true,
    });
    if (exitCode !== 0) throw npmFailure(output, cannotStart);
    // npm links a command only when its file is there, and it was not. Nothing we start depends on the link.
    await runNpm(root, ['rebuild', 'node', '--ignore-scripts']);
  }
  const node = pinnedNode(home);
  if (node && (await runChild(node, ['--version'], { quiet: true })).exitCode === 0) return node;
  if (atLeast(process.versions.node, versionOf(home))) return process.execPath;
  throw notForThisSystem(home);
}

/** @param {string} home folder of the package `node` */
function pinnedNode(home) {
  const path = join(home, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  return existsSync(path) ? path : undefined;
}

/**
 * The environment of everything that is started: `node` means the pinned one, and no tool calls home.
 * @param {string} root
 * @param {string} node
 * @param {Record<string, string | undefined>} env
 */
export function childEnv(root, node, env) {
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), join(root, 'node_modules/.bin'), env[pathKey]].filter(Boolean).join(delimiter);
  return {
    ...env,
    [pathKey]: path,
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    PUPPETEER_SKIP_DOWNLOAD: 'true',
  };
}

/** @param {string} home */
function versionOf(home) {
  return String(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version);
}

/**
 * @param {string} have
 * @param {string} want
 */
export function atLeast(have, want) {
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = want.split('.').map(Number);
  return a > c || (a === c && b >= d);
}

/** @param {string} home */
function notForThisSystem(home) {
  const version = versionOf(home);
  return new SetupError(
    `The pinned Node ${version} has no program that runs on this system (${process.platform} ${process.arch}).`,
    `Install Node ${version} or newer yourself and run the same command again with it.`,
  );
}

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Runs npm with the Node that npm itself came with: the pinned one may be deleted by the very install it would run.
 * @param {string} root
 * @param {string[]} args
 */
export async function runNpm(root, args) {
  const [file, ...before] = npmCommand(process.env, process.execPath);
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true', npm_config_update_notifier: 'false' };
  return runChild(file, [...before, ...args], { cwd: root, env, quiet: true });
}

/**
 * `[program, ...first arguments]` that start npm. The script file is preferred: Windows cannot spawn `npm.cmd`.
 * @param {Record<string, string | undefined>} env
 * @param {string} execPath the Node that runs now
 * @returns {[string, ...string[]]}
 */
export function npmCommand(env, execPath) {
  const given = env['npm_execpath'];
  if (given && /^npm(-cli)?\.[cm]?js$/.test(basename(given)) && existsSync(given)) {
    return [env['npm_node_execpath'] || execPath, given];
  }
  const beside = [
    join(dirname(execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => existsSync(path));
  return beside ? [execPath, beside] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** What npm prints → what it means and how to mend it. First match wins. */
const known = [
  {
    sign: /ENOSPC|no space left/i,
    what: 'The disk is full, so the packages could not be installed.',
    mend: 'Free about 2 GB and run the same command again.',
  },
  {
    sign: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    what: 'The packages could not be written: no permission in this folder or in the package cache.',
    mend: 'Run it in a folder you own, or give the cache another place with npm_config_cache.',
  },
  {
    sign: /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_|certificate/i,
    what: 'The package registry answered with a certificate that npm does not trust.',
    mend: "Tell npm your network's certificate: npm config set cafile FILE (or set NODE_EXTRA_CA_CERTS).",
  },
  {
    sign: /\bE401\b|\bE403\b|ENEEDAUTH|\b40[13] (Unauthorized|Forbidden)/i,
    what: 'The package registry refused this computer.',
    mend: 'Sign in with npm login, or check the registry named by: npm config get registry',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    what: 'npm could not reach the package registry.',
    mend: 'Check the network and the proxy (HTTPS_PROXY), then run the same command again.',
  },
  {
    sign: /\bE404\b|ETARGET|No matching version/i,
    what: 'The package registry does not have one of the pinned packages.',
    mend: 'Check the registry named by: npm config get registry',
  },
  {
    sign: /EINTEGRITY/i,
    what: 'A downloaded package is not what the lock file expects.',
    mend: 'Clear the cache with npm cache clean --force, then run the same command again.',
  },
  {
    sign: /EUSAGE|can only install|from lock file/i,
    what: 'package.json and package-lock.json do not agree.',
    mend: 'Run npm install, commit the lock file, then run the same command again.',
  },
];

/**
 * @param {string} output everything npm printed
 * @param {Error} [cannotStart]
 */
export function npmFailure(output, cannotStart) {
  if (cannotStart) {
    return new SetupError(
      'npm could not be started.',
      'Install Node from https://nodejs.org (npm comes with it) and run the same command again.',
    );
  }
  const found = known.find(({ sign }) => sign.test(output));
  const said = lastErrors(output);
  if (found) return new SetupError(found.what, said ? `${found.mend}\nnpm said: ${said}` : found.mend);
  return new SetupError(
    `The packages could not be installed${said ? `; npm said: ${said}` : '.'}`,
    'Run npm ci to see the whole message.',
  );
}

/** @param {string} output */
function lastErrors(output) {
  return output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/log of this run|debug-\d/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .filter(Boolean)
    .slice(0, 3)
    .join(' · ')
    .slice(0, 400);
}

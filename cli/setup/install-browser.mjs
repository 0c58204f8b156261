import { join } from 'node:path';
import { browsers } from './browsers.mjs';
import { findBrowser } from './find-browser.mjs';
import { thisMachine } from './machine.mjs';
import { runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {{ how: string, commands: [string, ...string[]][] }} Installer */

/**
 * Finds a browser, or installs one and says so. Throws SetupError when none can be had.
 * @param {BrowserName} name
 * @param {{ root: string, node: string, env: Record<string, string | undefined>, say: (line: string) => void }} setup
 * @param {import('./machine.mjs').Machine} [machine]
 * @param {typeof runChild} [run]
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser(name, { root, node, env, say }, machine = thisMachine(), run = runChild) {
  const found = findBrowser(name, machine);
  if (found) return found;
  const reasons = [];
  for (const { how, commands } of installers(name, machine, { root, node })) {
    say(`No ${name === 'chrome' ? 'Chrome or Chromium' : 'Firefox'} here, so one is installed with ${how}…`);
    const reason = await runAll(commands, { ...env, DEBIAN_FRONTEND: 'noninteractive' }, run);
    const now = findBrowser(name, machine);
    if (now) return now;
    reasons.push(`${how}: ${reason || 'what it installed does not start'}`);
  }
  const { title, variable } = browsers[name];
  throw new SetupError(
    `No ${title} could be found or installed (${reasons.join('; ')}).`,
    `Install ${title}, or set ${variable} to one, then run the same command again.`,
  );
}

/**
 * The ways to get a browser on this machine, best first. Ubuntu's own packages are snaps, which do not run in
 * containers: there puppeteer's build with its system libraries comes first.
 * @param {BrowserName} name
 * @param {import('./machine.mjs').Machine} machine
 * @param {{ root: string, node: string }} places
 * @returns {Installer[]}
 */
export function installers(name, machine, { root, node }) {
  const isDebian = machine.isRoot && /^ID(_LIKE)?=.*\bdebian\b/m.test(machine.osRelease);
  const isUbuntu = /^ID(_LIKE)?=.*\bubuntu\b/m.test(machine.osRelease);
  const packages = name === 'chrome' ? ['chromium', 'fonts-liberation'] : ['firefox-esr', 'fonts-liberation'];
  const build = name === 'chrome' ? 'chrome' : 'firefox@stable';
  const withLibraries = isDebian ? ['--install-deps'] : [];
  /** @type {Installer} */
  const apt = {
    how: `apt-get (${packages[0]})`,
    commands: [
      ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', 'update'],
      [
        'apt-get',
        '-qq',
        '-y',
        '-o',
        'DPkg::Lock::Timeout=120',
        '--no-install-recommends',
        'install',
        ...packages,
      ],
    ],
  };
  /** @type {Installer} */
  const puppeteer = {
    how: 'puppeteer',
    commands: [
      [
        node,
        join(root, 'node_modules/puppeteer/lib/puppeteer/node/cli.js'),
        'browsers',
        'install',
        build,
        ...withLibraries,
      ],
    ],
  };
  if (!isDebian) return [puppeteer];
  return isUbuntu ? [puppeteer, apt] : [apt, puppeteer];
}

/**
 * Goes on after a failure: a package list that could not be refreshed may still name the browser.
 * @param {Installer['commands']} commands
 * @param {Record<string, string | undefined>} env
 * @param {typeof runChild} run
 * @returns {Promise<string>} why it failed first, '' when nothing did
 */
async function runAll(commands, env, run) {
  let reason = '';
  for (const [file, ...args] of commands) {
    const { exitCode, output, cannotStart } = await run(file, args, { env, quiet: true });
    if (cannotStart) return `${file} is not there or cannot be started`;
    if (exitCode !== 0) reason ||= reasonIn(output);
  }
  return reason;
}

/** @param {string} output */
export function reasonIn(output) {
  if (/no space left|ENOSPC/i.test(output)) return 'the disk is full';
  if (/could not get lock|unable to acquire the dpkg/i.test(output)) return 'another installation is running';
  if (/permission denied|are you root|EACCES|EPERM/i.test(output)) return 'no permission to install';
  if (
    /temporary failure resolving|could not resolve|failed to fetch|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT/i.test(
      output,
    )
  ) {
    return 'the download server could not be reached';
  }
  if (/unable to locate package|no installation candidate/i.test(output))
    return 'the package source does not have it';
  const last = output.trim().split('\n').at(-1) ?? '';
  return last.slice(0, 200) || 'it stopped without saying why';
}

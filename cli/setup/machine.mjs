import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';

/**
 * What the set-up asks of the computer it runs on. Tests hand in another one.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home never empty, even where HOME is
 * @property {boolean} isRoot may install system packages
 * @property {string} osRelease text of /etc/os-release, '' where there is none
 * @property {(path: string) => boolean} isProgram an executable file
 * @property {(path: string) => string[]} list names in a folder, [] where there is none
 * @property {(path: string) => boolean} answers the program starts and prints its version
 */

/** @returns {Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir() || userInfo().homedir,
    isRoot: process.getuid?.() === 0,
    osRelease: readIfThere('/etc/os-release'),
    isProgram,
    list,
    answers,
  };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} path */
function list(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/**
 * Ubuntu ships a `chromium` that only prints how to get the real one, so a program that is there may still not run.
 * On Windows `--version` would open a window: there the file itself is the answer.
 * @param {string} path
 */
function answers(path) {
  if (process.platform === 'win32') return true;
  try {
    const version = execFileSync(path, ['--version'], {
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+\.\d+/.test(String(version));
  } catch {
    return false;
  }
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

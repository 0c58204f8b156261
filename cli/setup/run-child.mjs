import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env]
 * @property {boolean} [quiet] keep what it prints instead of showing it
 */

/** @typedef {{ exitCode: number, output: string, cannotStart?: Error }} ChildResult */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end and resolves with its exit code (128 + n when a signal ended it); never rejects.
 * @param {string} file
 * @param {string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<ChildResult>}
 */
export function runChild(file, args, { cwd, env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      windowsHide: true,
    });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    /** @param {Omit<ChildResult, 'output'>} result */
    const finish = (result) => {
      running.delete(child);
      resolve({ ...result, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', (error) => finish({ exitCode: 127, cannotStart: error }));
    child.on('close', (code, signal) =>
      finish({ exitCode: code ?? 128 + (signal ? constants.signals[signal] : 0) }),
    );
  });
}

/**
 * Hands signals on to whatever runs, and lets it end in its own way. Ctrl-C in a terminal already reaches the whole
 * group; sending it twice would make tools give up their own clean-up.
 * @param {(signal: NodeJS.Signals) => void} onSignal
 */
export function passSignals(onSignal) {
  const inTerminal = Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      onSignal(signal);
      if (signal === 'SIGINT' && inTerminal) return;
      for (const child of running) child.kill(signal);
    });
  }
}

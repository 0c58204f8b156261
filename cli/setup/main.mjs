import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { childEnv, ensurePinnedNode } from './pinned-node.mjs';
import { exitCodes, SetupError } from './setup-error.mjs';
import { tasks } from './tasks.mjs';

/**
 * `node cli/setup/run.mjs TASK [arguments]`: brings what is missing, then runs the task on the pinned Node.
 * What the set-up itself says goes to stderr: stdout belongs to the task.
 * @param {string[]} args
 */
export async function main([name = '', ...args]) {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    say(usage(name));
    process.exitCode = name ? exitCodes.wrongUse : 0;
    return;
  }
  try {
    const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
    await ensurePackages(root, say);
    const node = await ensurePinnedNode(root, say);
    const env = childEnv(root, node, process.env);
    const setup = { root, node, env, say };
    process.exitCode = await task.run({
      ...setup,
      args,
      from: process.env['INIT_CWD'] || process.cwd(),
      useBrowser: async (browser) => {
        env[browsers[browser].variable] = await ensureBrowser(browser, setup);
      },
    });
  } catch (error) {
    const failure = error instanceof SetupError ? error : unexpected(error);
    say(failure.message);
    process.exitCode = failure.exitCode;
  }
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {string} name */
function usage(name) {
  const rows = Object.entries(tasks).map(([task, { about }]) => `  npm run ${task.padEnd(16)}${about}`);
  return [...(name ? [`There is no task named ${name}.`] : []), 'Tasks:', ...rows].join('\n');
}

/**
 * @param {unknown} error
 * @returns {SetupError}
 */
function unexpected(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') {
    return new SetupError('The disk is full.', 'Free about 2 GB and run the same command again.');
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const path = error instanceof Error && 'path' in error ? ` ${String(error.path)}` : '';
    return new SetupError(`No permission to write${path}.`, 'Run it in a folder you own.');
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new SetupError(
    `The set-up stopped unexpectedly: ${text}`,
    'Remove node_modules and run the same command again.',
  );
}

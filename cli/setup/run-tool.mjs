import { passSignals, runChild } from './run-child.mjs';
import { SetupError } from './setup-error.mjs';
import { toolPath } from './tools.mjs';

/**
 * @param {import('./tasks.mjs').Setup} setup
 * @param {string} packageName
 * @param {string[]} args
 * @param {string} [command]
 */
export function runTool(setup, packageName, args, command) {
  return runNode(setup, [toolPath(setup.root, packageName, command), ...args]);
}

/**
 * @param {import('./tasks.mjs').Setup} setup
 * @param {string[]} args
 * @param {string} [cwd]
 */
export async function runNode({ root, node, env }, args, cwd = root) {
  passSignals(() => undefined);
  const { exitCode, cannotStart } = await runChild(node, args, { cwd, env });
  if (cannotStart)
    throw new SetupError(
      `${node} could not be started (${cannotStart.message}).`,
      'Remove node_modules and run the same command again.',
    );
  return exitCode;
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './run-child.mjs';

/** @typedef {import('./steps.mjs').Stage} Stage */
/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number, notes: string[] }} Counts */

/**
 * @typedef {object} StepRun
 * @property {string} root
 * @property {string} node
 * @property {Record<string, string | undefined>} env
 * @property {Partial<Record<'firefox', string>>} missing why a browser cannot be had
 * @property {boolean} strict what cannot be run is a failure
 * @property {(text: string) => void} print
 * @property {(text: string) => void} hint what goes on now; shown only where it can be replaced by the next line
 * @property {() => boolean} isInterrupted
 */

/**
 * Runs the stages in order, the steps of one stage side by side; stops after a stage in which something failed, and
 * prints what passed, what failed and what was not run. A test counts as one, and so does any other step.
 * @param {Stage[]} stages
 * @param {StepRun} run
 * @returns {Promise<number>} exit code
 */
export async function runStages(stages, run) {
  const started = Date.now();
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const broken = [];
  /** @type {string[]} */
  const notRun = [];
  for (const stage of stages) {
    if (broken.length > 0 || run.isInterrupted()) {
      notRun.push(...stage.steps.map(({ name }) => name));
      continue;
    }
    await sideBySide(stage.steps, stage.together, async (step) => {
      const why = step.needs && run.missing[step.needs];
      if (why && !run.strict) {
        notRun.push(`${step.name} (${why})`);
        return;
      }
      const counts = why ? { passed: 0, failed: 1, notes: [why] } : await runStep(step, run);
      total.passed += counts.passed;
      total.failed += counts.failed;
      if (counts.failed > 0) broken.push(step.name);
      for (const note of counts.notes) run.print(`  ${step.name}: ${note}`);
    });
  }
  run.print('');
  if (run.isInterrupted()) run.print('Interrupted.');
  if (broken.length > 0) run.print(`Failed: ${broken.join(', ')}`);
  if (notRun.length > 0) run.print(`Not run: ${notRun.join(', ')}`);
  run.print(`Took ${seconds(started)}.`);
  run.print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || run.isInterrupted() ? 1 : 0;
}

/**
 * @param {Step} step
 * @param {StepRun} run
 * @returns {Promise<Counts>}
 */
async function runStep(step, { root, node, env, print, hint }) {
  hint(`${step.name} …`);
  const report = step.tests && join(root, step.tests);
  if (report) rmSync(report, { force: true });
  const started = Date.now();
  const { exitCode, output } = await runChild(node, step.args, { cwd: root, env, quiet: true });
  const counts = report ? testCounts(report, exitCode) : plainCounts(exitCode);
  const mark = counts.failed > 0 ? 'FAILED' : 'ok';
  const tests = report ? `  ${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}` : '';
  print(`${step.name.padEnd(24)}${mark.padEnd(8)}${seconds(started).padStart(8)}${tests}`);
  if (counts.failed > 0) print(`\n${shortened(output)}\n`);
  return counts;
}

/**
 * @param {number} exitCode
 * @returns {Counts}
 */
function plainCounts(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, notes: [] };
}

/**
 * A run that counted nothing, or left tests out, did not pass, whatever its exit code.
 * @param {string} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function testCounts(report, exitCode) {
  const counted = readReport(report);
  if (!counted) return { passed: 0, failed: 1, notes: ['the tests ended without a report'] };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = counted;
  const leftOut = numPendingTests + numTodoTests;
  const notes = [];
  if (leftOut > 0) notes.push(`${leftOut} tests were left out, which counts as failed`);
  if (passed + numFailedTests + leftOut === 0) notes.push('no test was found');
  const failed = numFailedTests + leftOut;
  return { passed, failed: failed || (exitCode === 0 && passed > 0 ? 0 : 1), notes };
}

/**
 * @param {string} path
 * @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | undefined}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @template T
 * @param {T[]} items
 * @param {number} together
 * @param {(item: T) => Promise<void>} work
 */
async function sideBySide(items, together, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: together }, worker));
}

/**
 * The beginning tells what is wrong and the end sums up; hundreds of lines between hide both.
 * @param {string} output
 */
export function shortened(output) {
  const lines = output.trim().split('\n');
  const leftOut = lines.length - 160;
  if (leftOut <= 0) return lines.join('\n');
  return [...lines.slice(0, 120), `… ${leftOut} lines left out …`, ...lines.slice(-40)].join('\n');
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

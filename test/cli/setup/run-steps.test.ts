import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runStages, shortened, testCounts } from '../../../cli/setup/run-steps.mjs';
import type { Stage, Step } from '../../../cli/setup/steps.mjs';

const passes = (name: string): Step => ({ name, args: ['-e', ''] });
const fails = (name: string): Step => ({ name, args: ['-e', "console.log('the reason'); process.exit(2)"] });
const stage = (name: string, ...steps: Step[]): Stage => ({ name, together: 2, steps });

test('all well: the last line counts, the exit code is 0', async () => {
  const { exitCode, lines } = await play([
    stage('a', passes('one'), passes('two')),
    stage('b', passes('three')),
  ]);
  expect(exitCode).toBe(0);
  expect(lines.at(-1)).toBe('3 passed, 0 failed');
  expect(lines.find((line) => line.startsWith('one'))).toMatch(/^one +ok +\d+\.\d s$/);
});

test('after a failure the stage is finished, the next is not begun, and all three are said', async () => {
  const { exitCode, lines } = await play([
    stage('a', fails('one'), passes('two')),
    stage('b', passes('three'), passes('four')),
  ]);
  expect(exitCode).toBe(1);
  expect(lines.slice(-4).filter((line) => !line.startsWith('Took'))).toEqual([
    'Failed: one',
    'Not run: three, four',
    '1 passed, 1 failed',
  ]);
  expect(lines.join('\n')).toContain('the reason');
});

test('a missing browser is a failure where it must not be, and is said where it may', async () => {
  const stages = [stage('e2e', { ...passes('firefox'), needs: 'firefox' })];
  const missing = { firefox: 'No Firefox could be found.' };
  const strict = await play(stages, { missing, strict: true });
  expect(strict.exitCode).toBe(1);
  expect(strict.lines).toContain('  firefox: No Firefox could be found.');
  const lenient = await play(stages, { missing, strict: false });
  expect(lenient.exitCode).toBe(0);
  expect(lenient.lines).toContain('Not run: firefox (No Firefox could be found.)');
});

test('an interruption ends it, not as a success', async () => {
  const { exitCode, lines } = await play([stage('a', passes('one'))], { isInterrupted: () => true });
  expect(exitCode).toBe(1);
  expect(lines).toContain('Interrupted.');
});

test('tests are counted one by one', () => {
  expect(counted({ numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }, 0)).toEqual({
    passed: 12,
    failed: 0,
    notes: [],
  });
  expect(
    counted({ numPassedTests: 10, numFailedTests: 2, numPendingTests: 0, numTodoTests: 0 }, 1),
  ).toMatchObject({
    passed: 10,
    failed: 2,
  });
});

test.each([
  ['a test left out', { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }, 0],
  ['no test at all', { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }, 0],
  [
    'a file that could not be loaded',
    { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
    1,
  ],
])('%s is a failure', (_, report, exitCode) => {
  expect(counted(report, exitCode).failed).toBe(1);
});

test('no report is a failure', () => {
  expect(testCounts(join(tmpdir(), 'no-such-report.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a long output keeps its beginning and its end', () => {
  const text = Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n');
  const lines = shortened(text).split('\n');
  expect(lines).toHaveLength(161);
  expect([lines[0], lines[120], lines.at(-1)]).toEqual(['line 0', '… 340 lines left out …', 'line 499']);
  expect(shortened('short\n')).toBe('short');
});

async function play(stages: Stage[], more = {}) {
  const lines: string[] = [];
  const exitCode = await runStages(stages, {
    root: process.cwd(),
    node: process.execPath,
    env: process.env,
    missing: {},
    strict: true,
    print: (text) => lines.push(text),
    hint: () => undefined,
    isInterrupted: () => false,
    ...more,
  });
  return { exitCode, lines };
}

function counted(report: object, exitCode: number) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  return testCounts(join(folder, 'report.json'), exitCode);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runChild } from '../../../cli/setup/run-child.mjs';

const node = process.execPath;

test('the exit code and both outputs come back', async () => {
  const script = "console.log('out'); console.error('err'); process.exitCode = 7";
  const { exitCode, output } = await runChild(node, ['-e', script], { quiet: true });
  expect(exitCode).toBe(7);
  expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('a program that is not there is an answer, not a crash', async () => {
  const { exitCode, cannotStart } = await runChild('no-such-program-here', [], { quiet: true });
  expect(exitCode).toBe(127);
  expect(cannotStart?.message).toMatch(/ENOENT/);
});

test('death by signal is 128 + its number', async () => {
  const { exitCode } = await runChild(node, ['-e', "process.kill(process.pid, 'SIGKILL')"], { quiet: true });
  expect(exitCode).toBe(137);
});

test('a signal to us reaches the child, which ends in its own way', { timeout: 30_000 }, async () => {
  const child =
    "process.on('SIGTERM', () => { console.log('tidied'); process.exit(5); }); setInterval(() => {}, 1000); console.log('up');";
  const parent = `
    import { passSignals, runChild } from ${JSON.stringify(pathToFileURL('cli/setup/run-child.mjs').href)};
    passSignals(() => undefined);
    process.exitCode = (await runChild(process.execPath, ['-e', ${JSON.stringify(child)}])).exitCode;`;
  const run = spawn(node, ['--input-type=module', '-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (text.includes('up')) run.kill('SIGTERM');
  });
  const [exitCode] = await once(run, 'close');
  expect(output).toBe('up\ntidied\n');
  expect(exitCode).toBe(5);
});

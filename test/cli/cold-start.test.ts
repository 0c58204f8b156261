import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** A stopwatch would measure the machine; what makes the start short is that no code is compiled twice. */
it('a second start takes its code as it was compiled for the first', async () => {
  const start = () =>
    promisify(execFile)(process.execPath, ['cli/waymark.ts', 'score', 'test/golden/jas-1.input.json'], {
      env: { ...process.env, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' },
      maxBuffer: 50_000_000,
    });
  await start();
  const { stderr } = await start();
  for (const file of ['cli/commands/score.ts', 'core/scoring/score.ts', 'node_modules/zod/index.js'])
    expect(stderr).toMatch(new RegExp(`V8 code cache for ESM \\S*/${file} was accepted`));
}, 60_000);

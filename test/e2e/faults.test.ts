import { describe, expect, test } from 'vitest';
import { figures } from '../faults/figures.ts';
import { mulberry32 } from './privacy/canaries.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
/** Those that need no browser; extension-stopped-worker.test.ts does the same for r1 and r2, and `npm run faults` all of it. */
const quick = figures.filter(({ id }) => id === 'r5' || id === 'r6');

/** A slice of `npm run faults`, with the same checks. */
describe.each(quick)('$id: $about', ({ id, run }) => {
  test(`seed ${seed}`, { timeout: 300_000 }, async () => {
    const shown = await run({
      reach: 'slice',
      seed,
      random: mulberry32(seed),
      say: (line) => console.info(`${id}: ${line}`),
    });
    for (const { what, found } of shown) console.info(`${id} (seed ${seed}) ${what}: ${found}`);
    expect(shown.filter(({ passed }) => !passed)).toEqual([]);
    expect(shown.length).toBeGreaterThan(1);
  });
});

import { describe, expect, test } from 'vitest';
import { figures } from '../faults/figures.ts';
import { mulberry32 } from './privacy/canaries.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** A slice of `npm run faults`, with the same checks. */
describe.each(figures)('$id: $about', ({ id, run }) => {
  test(`seed ${seed}`, async () => {
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

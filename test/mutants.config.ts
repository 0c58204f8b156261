import { defineConfig } from 'vitest/config';

/** The tests that mutants of the judging code have to get past: quick ones, each with an expectation of its own. */
export default defineConfig({
  test: {
    include: ['test/core/{scoring,signals,projection}/**/*.test.ts'],
    // They draw thousands of walks: too slow to repeat for every mutant.
    exclude: ['**/*.property.test.ts', '**/properties*.test.ts'],
  },
});

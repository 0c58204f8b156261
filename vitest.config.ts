import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**'];
const inBrowser = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...never, 'test/budgets/**', 'test/e2e/**', 'test/faults/**', 'test/bench/**'],
        },
      },
      {
        test: {
          name: 'budgets',
          include: ['test/budgets/**/*.test.ts'],
          exclude: never,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...never, 'test/e2e/**/*.firefox.test.ts'],
          ...inBrowser,
        },
      },
      {
        test: { name: 'firefox', include: ['test/e2e/**/*.firefox.test.ts'], exclude: never, ...inBrowser },
      },
    ],
  },
});

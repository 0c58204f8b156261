import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**'];
/**
 * A browser on a busy machine may miss a beat: what is looked for may take its time, and a failing case is tried once
 * more, which the reporter says.
 */
const inBrowser = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  retry: 1,
  expect: { poll: { timeout: 10_000 } },
};
/** Every state, cell and payload there is: minutes each, so they have a command of their own. */
const long = [
  'test/e2e/cells/**/*.test.ts',
  'test/e2e/guest/hostile.test.ts',
  'test/e2e/hostile-words.test.ts',
  'test/e2e/panel-states.test.ts',
  'test/e2e/rewalk-silent.test.ts',
  'test/e2e/site-german.test.ts',
  'test/e2e/workspace-big.test.ts',
  'test/e2e/workspace-views.test.ts',
];

/** What is published, read in a browser: much work, no stopwatch. */
const pages = [
  'test/e2e/site.test.ts',
  'test/e2e/site-long-words.test.ts',
  'test/e2e/report.test.ts',
  'test/e2e/exchange-readers.test.ts',
];
/** Hardly any work, mostly waiting: it goes beside the pages. */
const patience = [
  'test/e2e/rewalk.test.ts',
  'test/e2e/rewalk-ends.test.ts',
  'test/e2e/extension-stopped-worker.test.ts',
  'test/e2e/privacy/**/*.test.ts',
];

/** Whole commands, broken files by the hundred, a thousand round trips: half a minute that `npm run check` leaves out. */
const slow = [
  'test/cli/waymark.test.ts',
  'test/cli/commands/**/*.test.ts',
  'test/core/exchange/round-trips.test.ts',
  'test/hostile/**/*.test.ts',
  'test/site/integration.test.ts',
];
/** They leave no trace for the next file, and a world of its own for each would double the time. */
const inOneWorld = { isolate: false, testTimeout: 30_000 };

export default defineConfig({
  test: {
    // `npm run coverage`: what judges and what stores has to be tried in every branch.
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts', 'extension/storage/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'reports/coverage',
      thresholds: { branches: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          ...inOneWorld,
          include: ['test/**/*.test.ts'],
          exclude: [
            ...never,
            ...slow,
            'test/budgets/**',
            'test/demo/**',
            'test/e2e/**',
            'test/faults/**',
            'test/bench/**',
          ],
        },
      },
      { test: { name: 'slow', include: slow, exclude: never, ...inOneWorld } },
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
          exclude: [...never, ...long, ...pages, ...patience, 'test/e2e/**/*.firefox.test.ts'],
          ...inBrowser,
        },
      },
      { test: { name: 'pages', include: pages, exclude: never, ...inBrowser } },
      { test: { name: 'patience', include: patience, exclude: never, ...inBrowser } },
      { test: { name: 'long', include: long, exclude: never, ...inBrowser } },
      {
        // The whole main job, and every page of the sample shop: minutes, so `npm run test:demo` runs them.
        test: { name: 'demo', include: ['test/demo/**/*.test.ts'], exclude: never, ...inBrowser },
      },
      {
        test: { name: 'firefox', include: ['test/e2e/**/*.firefox.test.ts'], exclude: never, ...inBrowser },
      },
    ],
  },
});

/** Changed copies of the judging code, each of which a test must notice. One folder: npm run mutants -- --mutate 'core/scoring/*.ts' */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutants.config.ts' },
  mutate: ['core/scoring/**/*.ts', 'core/signals/**/*.ts', 'core/projection/**/*.ts'],
  ignorePatterns: ['cli', 'extension', 'site', '.astro', '.output', '.wxt', '.ci', 'out', 'dist'],
  concurrency: 2,
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'reports/mutants.json',
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: 'reports/mutants.html' },
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 85, break: 85 },
};

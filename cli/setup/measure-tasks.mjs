import { runNode, runTool } from './run-tool.mjs';

/**
 * What measures speed, size and reliability, each with a floor below which it exits 1. They take longer than a test may.
 * @type {Record<string, import('./tasks.mjs').Task>}
 */
export const measureTasks = {
  faults: {
    about:
      'breaks storage, worker and browser on purpose and counts what is lost: npm run faults -- r5 --seed=7',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['test/faults/run.ts', ...setup.args]);
    },
  },
  'faults:long': {
    about: 'the same, many times more often; takes hours',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['test/faults/run.ts', '--reach=long', ...setup.args]);
    },
  },
  'bench:core': {
    about:
      'how much work the judging is, beside reading the same data: npm run bench:core -- P9; exits 1 below a floor',
    run: (setup) =>
      runNode(setup, [
        '--expose-gc',
        // Helper threads wait for each other on a busy machine, and the waiting would be counted as work.
        '--single-threaded-gc',
        '--disallow-code-generation-from-strings',
        'test/bench/core/run.ts',
        ...setup.args,
      ]),
  },
  'bench:panel': {
    about: 'how soon a mark is seen, and a walk full of pictures; exits 1 below a floor',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['test/bench/panel/run.ts', ...setup.args]);
    },
  },
  'bench:recorder': {
    about:
      'what the recorder costs a page, beside @rrweb/record; exits 1 below a floor; -- P1 P7 --seconds 10 for some of it',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['test/bench/recorder/run.ts', ...setup.args]);
    },
  },
  hostile: {
    about: 'changed files of every kind that comes in, 100 000 of them: npm run hostile -- COUNT SEED',
    run: (setup) => runNode(setup, ['test/hostile/run.ts', ...setup.args]),
  },
  'bench:site': {
    about:
      'the site with many journeys beside bare Astro, and the script a page loads: --journeys 1000 --growth 4',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['test/bench/site/run.ts', ...setup.args]);
    },
  },
  lighthouse: {
    about: 'Lighthouse on home, a journey and a guideline of the built site; exits 1 below 95',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['test/bench/site/lighthouse.ts', ...setup.args]);
    },
  },
  coverage: {
    about: 'which branches of core and of the storage no test takes; exits 1 below 95 %',
    run: (setup) =>
      runTool(setup, 'vitest', [
        'run',
        '--project',
        'unit',
        '--project',
        'slow',
        '--coverage',
        ...setup.args,
      ]),
  },
  mutants: {
    about: "do the tests notice changed code? npm run mutants -- --mutate 'core/scoring/*.ts'",
    run: (setup) => runTool(setup, '@stryker-mutator/core', ['run', ...setup.args], 'stryker'),
  },
};

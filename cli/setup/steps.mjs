import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolPath } from './tools.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} args for the pinned Node
 * @property {string} [tests] where vitest writes what it counted
 * @property {'firefox'} [needs]
 */

/** @typedef {{ name: string, together: number, steps: Step[] }} Stage steps of one stage may run side by side */

/** The projects of vitest.config.ts that drive Chrome. */
export const inChrome = ['patience', 'pages', 'e2e'];

/**
 * Everything that is checked, cheapest first: a stage starts only when the one before it passed.
 * @param {string} root
 * @returns {Stage[]}
 */
export function allStages(root) {
  return [
    {
      name: 'static',
      together: 2,
      steps: [
        { name: 'types: site', args: [toolPath(root, 'astro'), 'check', '--root', 'site', '--silent'] },
        ...['test', 'extension', 'cli', 'core'].map((part) => types(root, part)),
        {
          name: 'format and lint',
          args: [toolPath(root, '@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
        },
        {
          name: 'fences between parts',
          args: [
            toolPath(root, 'dependency-cruiser', 'depcruise'),
            'core',
            'extension',
            'cli',
            'site',
            'test',
          ],
        },
        { name: 'nothing unused', args: [toolPath(root, 'knip'), '--no-progress'] },
      ],
    },
    { name: 'unit', together: 1, steps: [vitest(root, 'unit'), vitest(root, 'slow')] },
    {
      name: 'build',
      together: 1,
      steps: [
        { name: 'build: Chrome', args: [toolPath(root, 'wxt'), 'build'] },
        { name: 'build: Firefox', args: [toolPath(root, 'wxt'), 'build', '-b', 'firefox', '--mv3'] },
      ],
    },
    { name: 'budgets', together: 1, steps: [vitest(root, 'budgets')] },
    {
      name: 'beside',
      together: 2,
      steps: [vitest(root, 'patience'), vitest(root, 'pages'), ...firefoxSteps(root)],
    },
    { name: 'e2e', together: 1, steps: [vitest(root, 'e2e')] },
  ];
}

/**
 * The quick check: what needs no build, no browser and no patience, two steps side by side.
 * @param {string} root
 * @returns {Stage[]}
 */
export function quickStages(root) {
  const longestFirst = ['unit', 'static'];
  const steps = longestFirst
    .flatMap((wanted) => allStages(root).filter(({ name }) => name === wanted))
    .flatMap((stage) => stage.steps)
    .filter(({ name }) => name !== 'slow');
  return [{ name: 'check', together: 2, steps }];
}

/**
 * @param {string} root
 * @param {string} part
 * @returns {Step}
 */
function types(root, part) {
  const memory = ['--incremental', '--tsBuildInfoFile', `node_modules/.waymark/types-${part}.json`];
  return {
    name: `types: ${part}`,
    args: [toolPath(root, 'typescript', 'tsc'), '--noEmit', '-p', part, ...memory],
  };
}

/**
 * @param {string} root
 * @param {string} project one of vitest.config.ts
 * @returns {Step}
 */
export function vitest(root, project) {
  const tests = join('reports', `${project}.json`);
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${tests}`];
  return { name: project, args: [toolPath(root, 'vitest'), 'run', '--project', project, ...report], tests };
}

/**
 * A browser is asked for only where a test needs it.
 * @param {string} root
 * @returns {Step[]}
 */
function firefoxSteps(root) {
  const folder = join(root, 'test/e2e');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files.some((file) => file.endsWith('.firefox.test.ts'))
    ? [{ ...vitest(root, 'firefox'), needs: 'firefox' }]
    : [];
}

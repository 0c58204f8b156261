import { measureTasks } from './measure-tasks.mjs';
import { passSignals } from './run-child.mjs';
import { runStages } from './run-steps.mjs';
import { runNode, runTool } from './run-tool.mjs';
import { exitCodes, SetupError } from './setup-error.mjs';
import { allStages, inChrome, quickStages, vitest } from './steps.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/**
 * @typedef {object} Setup what a task may use
 * @property {string} root
 * @property {string} node the pinned one
 * @property {Record<string, string | undefined>} env
 * @property {string} from the folder the command was given in
 * @property {string[]} args
 * @property {(line: string) => void} say
 * @property {(name: BrowserName) => Promise<void>} useBrowser finds or installs one and names it in env
 */

/** @typedef {{ about: string, run: (setup: Setup) => Promise<number> }} Task */

const commandsWithBrowser = ['demo', 'walk', 'rewalk'];

/** @type {Record<string, Task>} */
export const tasks = {
  start: {
    about: 'walk the sample product and publish the audit, or open a browser on an address: npm start -- URL',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['cli/waymark.ts', 'demo', ...setup.args]);
    },
  },
  waymark: {
    about: 'the command line: npm run waymark -- --help',
    run: async (setup) => {
      if (commandsWithBrowser.includes(setup.args[0] ?? '')) await setup.useBrowser('chrome');
      return runNode(setup, [`${setup.root}/cli/waymark.ts`, ...setup.args], setup.from);
    },
  },
  test: {
    about: 'everything that is checked; npm test -- STEP… runs some of it',
    run: (setup) => test(setup),
  },
  check: {
    about: 'the quick part of the tests: no build, no browser, under a minute',
    run: (setup) => stages(setup, quickStages(setup.root), {}),
  },
  fix: {
    about: 'format and mend what can be mended',
    run: (setup) => runTool(setup, '@biomejs/biome', ['check', '--write', ...setup.args], 'biome'),
  },
  golden: {
    about: 'write the golden files anew; read the difference before you commit it',
    run: (setup) => runNode(setup, [...vitest(setup.root, 'unit').args, '--update', ...setup.args]),
  },
  'test:e2e': {
    about: 'the tests in a real browser: npm run test:e2e -- FILE',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      const projects = inChrome.flatMap((name) => ['--project', name]);
      return runTool(setup, 'vitest', ['run', ...projects, ...setup.args]);
    },
  },
  ...measureTasks,
  'test:long': {
    about: 'every state of the panel, every cell of the recorder, every hostile word: some minutes each',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runTool(setup, 'vitest', ['run', '--project', 'long', ...setup.args]);
    },
  },
  'test:demo': {
    about: 'the main job from end to end and every page of the sample shop, in minutes',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runTool(setup, 'vitest', ['run', '--project', 'demo', ...setup.args]);
    },
  },
  screenshots: {
    about: 'the pictures of the README and the docs, taken anew from a walk of the sample product',
    run: async (setup) => {
      await setup.useBrowser('chrome');
      return runNode(setup, ['cli/screenshots.ts']);
    },
  },
  dev: {
    about: 'the extension in a browser, rebuilt as you type',
    run: (setup) => runTool(setup, 'wxt', setup.args),
  },
  'dev:site': {
    about: 'the site, rebuilt as you type',
    run: (setup) => runTool(setup, 'astro', ['dev', '--root', 'site', ...setup.args]),
  },
  build: {
    about: 'the extension for Chrome',
    run: (setup) => runTool(setup, 'wxt', ['build', ...setup.args]),
  },
  'build:firefox': {
    about: 'the extension for Firefox',
    run: (setup) => runTool(setup, 'wxt', ['build', '-b', 'firefox', '--mv3', ...setup.args]),
  },
  'build:site': {
    about: 'the site',
    run: (setup) => runTool(setup, 'astro', ['build', '--root', 'site', ...setup.args]),
  },
  zip: {
    about: 'both extensions, packed for the stores',
    run: async (setup) =>
      (await runTool(setup, 'wxt', ['zip', ...setup.args])) ||
      (await runTool(setup, 'wxt', ['zip', '-b', 'firefox', '--mv3', ...setup.args])),
  },
};

/** @param {Setup} setup */
async function test(setup) {
  const every = allStages(setup.root);
  const known = every.flatMap(({ name, steps }) => [name, ...steps.map((step) => step.name)]);
  const unknown = setup.args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0) {
    const mend = `The steps are: ${[...new Set(known)].join(', ')}`;
    throw new SetupError(`There is no step named ${unknown.join(', ')}.`, mend, exitCodes.wrongUse);
  }
  const chosen = setup.args.length === 0 ? every : every.map((stage) => only(stage, setup.args));
  const steps = chosen.flatMap((stage) => stage.steps);
  /** @type {Partial<Record<'firefox', string>>} */
  const missing = {};
  if (steps.some(({ name }) => inChrome.includes(name))) await setup.useBrowser('chrome');
  if (steps.some(({ needs }) => needs === 'firefox')) {
    try {
      await setup.useBrowser('firefox');
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      missing.firefox = error.what;
    }
  }
  return stages(setup, chosen, missing);
}

/**
 * @param {import('./steps.mjs').Stage} stage
 * @param {string[]} names of stages or steps
 */
function only(stage, names) {
  if (names.includes(stage.name)) return stage;
  return { ...stage, steps: stage.steps.filter((step) => names.includes(step.name)) };
}

/**
 * @param {Setup} setup
 * @param {import('./steps.mjs').Stage[]} chosen
 * @param {Partial<Record<'firefox', string>>} missing
 */
function stages({ root, node, env }, chosen, missing) {
  let interrupted = false;
  passSignals(() => {
    interrupted = true;
  });
  const strict = Boolean(env['CI']) && env['CI'] !== 'false';
  const clear = process.stdout.isTTY ? '\r\x1b[K' : '';
  const print = (/** @type {string} */ text) => void process.stdout.write(`${clear}${text}\n`);
  const hint = (/** @type {string} */ text) => void (clear && process.stdout.write(clear + text));
  return runStages(chosen, {
    root,
    node,
    env,
    missing,
    strict,
    print,
    hint,
    isInterrupted: () => interrupted,
  });
}

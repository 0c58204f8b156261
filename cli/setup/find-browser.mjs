import { browsers, candidates } from './browsers.mjs';
import { thisMachine } from './machine.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * The browser to use: the one its variable names, else puppeteer's, else an installed one. undefined when there is none.
 * Throws SetupError when the variable names something that does not run: a wrong order is not silently replaced.
 * @param {import('./browsers.mjs').BrowserName} name
 * @param {import('./machine.mjs').Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(name, machine = thisMachine()) {
  const { variable } = browsers[name];
  const ordered = machine.env[variable];
  if (ordered) {
    if (machine.isProgram(ordered) && machine.answers(ordered)) return ordered;
    throw new SetupError(
      `${variable} names ${ordered}, which is not a browser that starts here.`,
      `Correct ${variable}, or unset it to let Waymark find one.`,
    );
  }
  return candidates(name, machine).find((path) => machine.isProgram(path) && machine.answers(path));
}

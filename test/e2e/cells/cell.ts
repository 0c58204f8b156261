import type { Page } from 'puppeteer';
import type { Walk } from '../support/walk.ts';

/** One situation a recorder must get right: what is done in the page, and the lines the log must hold for it, in order. */
export type Cell = {
  readonly name: string;
  /** Path the cell begins on. */
  readonly at: string;
  readonly act: (page: Page, site: { url: string; other: string }, walk: Walk) => Promise<unknown>;
  readonly expected: readonly string[];
  /** The last lines happen within a moment and come in either order: how many they are. */
  readonly lastTogether?: number;
};

/** Lines with those at the end that have no order of their own put into one. */
export function settled(lines: readonly string[], lastTogether = 0): string[] {
  const from = lines.length - lastTogether;
  return [...lines.slice(0, from), ...lines.slice(from).sort()];
}

export const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));
export const leave = (page: Page, doing: Promise<unknown>) => Promise.all([page.waitForNavigation(), doing]);
export const run = (page: Page, code: string) => page.evaluate(code);
/** The frame that holds the button, found by a way from the page. */
export async function inFrame(page: Page, selectors: readonly string[]) {
  let frame = page.mainFrame();
  for (const selector of selectors) {
    const next = await (await frame.waitForSelector(selector))?.contentFrame();
    if (!next) throw new Error(`There is no frame at ${selector}.`);
    frame = next;
  }
  await frame.waitForSelector('#b');
  await wait(250);
  await frame.click('#b');
  await wait(150);
}

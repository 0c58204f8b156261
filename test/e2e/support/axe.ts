import axe from 'axe-core';
import type { Page } from 'puppeteer';

export type Theme = 'light' | 'dark';

/** What axe finds broken on the page as it is now, with the elements; empty when there is nothing. All rules, or only some. */
export async function axeProblems(
  page: Page,
  theme: Theme,
  rules: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // Evaluated by the debugger, so the strict policy of the page does not keep it out.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      document,
      only.length === 0 ? {} : { runOnly: [...only] },
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}`),
    );
  }, rules);
}

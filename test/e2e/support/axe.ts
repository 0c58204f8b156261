import axe from 'axe-core';
import type { Page } from 'puppeteer';

export type Theme = 'light' | 'dark';

/** Every rule axe finds broken on the page as it is now, with the elements; empty when there is none. */
export async function axeProblems(page: Page, theme: Theme): Promise<string[]> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // Evaluated by the debugger, so the strict policy of the page does not keep it out.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}`),
    );
  });
}

import type { Walk } from '../../e2e/support/walk.ts';

/** Opens the review of a walk in a new tab, again and again; gives the times until its summary and a map are painted, in ms. */
export async function timesToContent(walk: Walk, id: string, times: number): Promise<number[]> {
  const url = walk.panel.url().replace('sidepanel.html', `workspace.html#/audit/${id}`);
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const page = await walk.browser.newPage();
    await page.evaluateOnNewDocument(watchContent);
    await page.goto(url);
    await page.bringToFront();
    took.push(await page.evaluate(() => window.benchContent));
    await page.close();
  }
  return took;
}

/** Runs in the workspace, before its own scripts. */
function watchContent(): void {
  const holds = (root: Document | ShadowRoot, selector: string): boolean =>
    root.querySelector(selector) !== null ||
    [...root.querySelectorAll('*')].some((it) => it.shadowRoot !== null && holds(it.shadowRoot, selector));
  window.benchContent = new Promise((done) => {
    const look = () => {
      if (!holds(document, '[data-summary]')) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      return 0;
    };
    requestAnimationFrame(look);
  });
}

declare global {
  interface Window {
    benchContent: Promise<number>;
  }
}

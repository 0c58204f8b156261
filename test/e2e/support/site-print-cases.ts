import { expect, test } from 'vitest';
import type { OpenSite } from './site-frame-cases.ts';

/** A4 upright and across, as wide as its print is. */
const sheetsPx = [718, 1024];
/** What is there to be pressed, or to lead about the page. */
const forTheScreen = [
  '[data-copy-markdown]',
  '.wm-copy a',
  '.wm-path',
  '.wm-onpage',
  '.wm-views',
  '#downloads',
  '.anchor',
  '.close',
  '.wm-bar',
  '.wm-foot',
  '.sl-anchor-link',
  'a[href="#_top"]',
].join();

/** What a journey page looks like on paper. */
export function printCases(site: () => OpenSite): void {
  test('a printed journey page has nothing to press, and breaks no word of a table', async () => {
    const { page } = await site().open(await site().latestPath());
    await page.emulateMediaType('print');
    for (const width of sheetsPx) {
      await page.setViewport({ width, height: 900 });
      const [pressed, broken, beyond] = await page.evaluate((screenOnly) => {
        const tables = [...document.querySelectorAll<HTMLElement>('.wm-report td, .wm-report th')];
        const box = document.createRange();
        const inTwo = tables.flatMap((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const word of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
              box.setStart(node, word.index);
              box.setEnd(node, word.index + word[0].length);
              if (new Set([...box.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
                found.push(word[0]);
            }
          return found;
        });
        return [
          [...document.querySelectorAll(screenOnly)].flatMap((it) =>
            it.checkVisibility() ? [it.outerHTML.slice(0, 80)] : [],
          ),
          inTwo,
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ] as const;
      }, forTheScreen);
      expect(pressed, `at ${width} px`).toEqual([]);
      expect(broken, `at ${width} px`).toEqual([]);
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
}

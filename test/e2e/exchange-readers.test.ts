import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../cli/walker/browser.ts';
import { textFormats } from '../../core/exchange/index.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { audits } from '../fixtures/audits/all.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
});
afterAll(() => browser.close());

const written = (id: string) =>
  Object.entries(audits).map(([name, audit]) => {
    const text =
      textFormats.find((it) => it.id === id)?.write(audit, score(inputOf(audit)), 'audit.waymark.zip') ?? '';
    return { name, text, touchpoints: audit.stages.flatMap((it) => it.touchpoints).length };
  });

test('Mermaid’s own parser reads every journey, and draws it with a task a touchpoint', async () => {
  for (const { name, text, touchpoints } of written('mermaid')) {
    const drawn = await page.evaluate(async (source) => {
      // The script added above leaves it there.
      const { mermaid } = globalThis as unknown as {
        mermaid: {
          parse(text: string): Promise<{ diagramType: string }>;
          render(id: string, text: string): Promise<{ svg: string }>;
        };
      };
      const { diagramType } = await mermaid.parse(source);
      const { svg } = await mermaid.render('drawn', source);
      return { diagramType, faces: svg.split('class="face"').length - 1, hit: 'hit' in globalThis };
    }, text);
    expect(drawn, name).toEqual({ diagramType: 'journey', faces: touchpoints, hit: false });
  }
}, 120_000);

test.each([
  ['junit', 'testcase', 1],
  ['cjml', 'actualCommunicationPoint, actualAction', 0],
  ['xes', 'event', 0],
] as const)('%s is XML to the browser’s parser, with an element a touchpoint', async (id, selector, more) => {
  for (const { name, text, touchpoints } of written(id)) {
    const found = await page.evaluate(
      (source, wanted) => {
        const document = new DOMParser().parseFromString(source, 'application/xml');
        const children = [...document.documentElement.children].map((it) => it.tagName);
        return {
          error: document.querySelector('parsererror')?.textContent ?? '',
          count: document.querySelectorAll(wanted).length,
          children,
        };
      },
      text,
      selector,
    );
    expect(found.error, name).toBe('');
    expect(found.count, name).toBe(touchpoints + more);
    // The order of IEEE 1849's own schema.
    if (id === 'xes')
      expect([...new Set(found.children)]).toEqual(['extension', 'global', 'classifier', 'trace']);
  }
});

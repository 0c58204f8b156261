import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** Places that are hard to name again. Each has its number where no selector looks. */
const places = [
  '<button id="pay">Pay</button>',
  '<button class="css-1x9ab2f sc-bdVaJa">Pay</button>',
  '<button class="twin">Twin</button><button class="twin" data-place="no">Twin</button>',
  '<button id="a:b.c#d">Odd id</button>',
  '<button aria-label="He said &quot;go&quot; \\ now">x</button>',
  `<ul>${'<li><button>Take</button></li>'.repeat(2)}</ul>`,
  '<p><a href="#here">Überall 日本語 🙂</a></p>',
  '<button id="7">Number</button>',
  '<svg width="20" height="20" tabindex="0"><rect width="20" height="20" fill="red"/></svg>',
  '<x-card></x-card>',
];

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({
    '/': html(
      'Many',
      `${places.map((place, at) => `<section data-at="${at}">${place}</section>`).join('')}
      <script>for (const host of document.querySelectorAll('x-card')) {
        const outer = host.attachShadow({ mode: 'open' });
        outer.innerHTML = '<i><x-row></x-row></i>';
        const inner = outer.querySelector('x-row').attachShadow({ mode: 'open' });
        inner.innerHTML = '<button>Deep</button><button>Deeper</button>';
      }
      const deepest = (root) => root.querySelector('x-card')?.shadowRoot.querySelector('x-row').shadowRoot.querySelector('button');
      window.placed = [...document.querySelectorAll('section')].map((it) => deepest(it) ?? it.querySelector('button, a, svg'));
      </script>`,
    ),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('an element has two selectors or more, and each finds it alone in the page as it is', async () => {
  const id = await walk.start();
  const told: string[] = [];
  for (const at of places.keys()) {
    const place = await walk.page.evaluateHandle((index) => Reflect.get(window, 'placed')[index], at);
    await (place as ElementHandle<Element>).click();
    const selectors = await lastSelectors(id, at + 1);
    expect(selectors.length, places[at]).toBeGreaterThanOrEqual(2);
    for (const selector of selectors) {
      const found = await allOf(walk.page, selector);
      const isIt = found[0] && (await found[0].evaluate((it, wanted) => it === wanted, place));
      if (found.length !== 1 || !isIt)
        told.push(`${JSON.stringify(selector)}: ${found.length} in ${places[at]}`);
    }
  }
  await walk.stop();
  expect(told).toEqual([]);
});

/** The selectors of the newest click, once `count` were written. */
async function lastSelectors(id: string, count: number): Promise<(string | string[])[]> {
  for (let tries = 0; tries < 50; tries++) {
    const clicks = (await walk.log(id)).flatMap((event) => (event.type === 'click' ? [event] : []));
    if (clicks.length === count) return clicks.at(-1)?.target.selectors ?? [];
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Click ${count} was not written.`);
}

/** As @puppeteer/replay reads them: each part of a list is looked for in the shadow root of the one before. */
async function allOf(page: Page, selector: string | string[]): Promise<ElementHandle<Element>[]> {
  const [first = '', ...rest] = [selector].flat();
  let found = await page.$$(first);
  for (const part of rest) {
    const roots = await Promise.all(
      found.map(async (it) => (await it.evaluateHandle((host) => host.shadowRoot ?? host)).asElement()),
    );
    found = (await Promise.all(roots.map((root) => (root as ElementHandle<Element>).$$(part)))).flat();
  }
  return found;
}

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareEvents } from '../../core/journey/event.ts';
import type { Target } from '../../core/journey/target.ts';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

/** Elements that are hard to tell apart or to name; `data-n` is how the test knows them, and no handle the recorder uses. */
const elements = [
  '<button>Save</button>',
  '<button>Save</button>',
  '<button id="pay">Pay</button>',
  '<button id="x7f3a9c21">Made by a machine</button>',
  '<button class="css-1q2w3e4r5t">Hashed class</button>',
  '<button aria-label="Close">×</button>',
  '<button title="More">…</button>',
  '<button><img alt="Basket" src="data:,"></button>',
  '<button><svg width="10" height="10"><title>Heart</title><rect width="10" height="10"/></svg></button>',
  '<button data-testid="checkout">Go</button>',
  '<a href="#a">Read on</a>',
  '<a href="#b">Read on</a>',
  '<a href="#c" aria-labelledby="h3">Read on</a>',
  '<div role="button" tabindex="0">Div button</div>',
  '<span onclick="1">Span with a handler</span>',
  '<div style="cursor:pointer">Hand for a cursor</div>',
  '<input aria-label="City">',
  '<label>Street <input></label>',
  '<input placeholder="Postcode">',
  '<input type="checkbox" aria-label="News">',
  '<input type="radio" name="r" aria-label="One">',
  '<input type="radio" name="r" aria-label="Two">',
  '<textarea aria-label="Note"></textarea>',
  '<summary>Detail</summary>',
  '<button>Quote “this”</button>',
  `<button>Say "hi" and 'ho'</button>`,
  '<button>Grüße, 你好, 🙂</button>',
  '<button>Maya maya@example.org</button>',
  '<button>&lt;script&gt;alert(1)&lt;/script&gt;</button>',
  '<button name="getAttribute">Odd name</button>',
  '<ul><li role="option" tabindex="0">Row</li><li role="option" tabindex="0">Row</li></ul>',
  '<button><b>Bold</b> and <i>slanted</i></button>',
];
const roots = ['open', 'closed'].map(
  (mode) =>
    `<x-${mode}></x-${mode}><script>customElements.define('x-${mode}', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: '${mode}' }).innerHTML = '<div><button>In ${mode}</button></div>' } })</script>`,
);

let site: Site;
let walk: Walk;
beforeAll(async () => {
  const body = elements.map((it) => `<p style="margin:2px">${it}</p>`).join('');
  site = await openSite({
    '/': html('Targets', `<h3 id="h3">The third</h3>${body}${roots.join('')}<iframe src="/frame" width="200" height="60"></iframe>`),
    '/frame': html('Frame', '<button>In the frame</button>'),
  });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** The element a selector leads to, through all shadow roots, as a driver understands it. */
async function finds(page: Page, selector: Target['selectors'][number], x: number, y: number): Promise<boolean> {
  const way = typeof selector === 'string' ? selector : selector.join(' >>> ');
  const found = await page.$$(way);
  if (found.length !== 1) return false;
  return (
    (await found[0]?.evaluate(
      (element, at) => {
        const box = element.getBoundingClientRect();
        return at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
      },
      { x, y },
    )) ?? false
  );
}

test('every element is described by several selectors, and each leads back to it alone', async () => {
  const { page } = walk;
  await page.setViewport({ width: 800, height: 1_600 });
  const id = await walk.start();
  const places = await page.$$eval(
    'p > *:not(ul), li, x-open, x-closed',
    (all) => all.map((it) => { const { x, y, width, height } = it.getBoundingClientRect(); return { x: x + Math.min(width / 2, 60), y: y + height / 2 }; }),
  );
  expect(places.length).toBeGreaterThanOrEqual(34);
  for (const { x, y } of places) await page.mouse.click(x, y);
  await new Promise((later) => setTimeout(later, 600));
  await walk.stop();
  const clicks = (await walk.log(id)).sort(compareEvents).flatMap((it) => (it.type === 'click' ? [it] : []));
  expect(clicks.length).toBe(places.length);
  const wrong: string[] = [];
  for (const { target, x, y } of clicks) {
    if (target.selectors.length < 2) wrong.push(`only ${JSON.stringify(target.selectors)}`);
    for (const selector of target.selectors) {
      const kind = /^(aria|text|xpath|pierce)\//.exec(String(selector))?.[1] ?? 'css';
      // A driver reaches no closed root: there the selectors are for people.
      if (target.name === 'In closed') continue;
      if (!(await finds(page, selector, x, y))) wrong.push(`${kind}: ${JSON.stringify(selector)}`);
    }
  }
  expect(wrong).toEqual([]);
  const names = clicks.map(({ target }) => `${target.role ?? ''} ${target.name ?? ''}`.trim());
  for (const name of ['button Close', 'button More', 'button Basket', 'button Heart', 'link The third', 'textbox City', 'textbox Street', 'textbox Postcode', 'checkbox News', 'radio Two', 'button In open', 'button In closed', 'button Maya [e-mail]'])
    expect(names).toContain(name);
  expect(JSON.stringify(clicks)).not.toContain('maya@example.org');
});

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';
import { keepMask } from './keep-mask.ts';

/** Words of a region that the auditor asked to mask, each in another place of it; `$` stands for the word. */
const inside: Readonly<Record<string, string>> = {
  'button text': '<button>Pay $</button>',
  'link text': '<a href="#x">Account $</a>',
  'text of a box': '<div style="cursor:pointer">Ordered by $</div>',
  'plain text': '<b>$</b>',
  'aria-label': '<button aria-label="Remove $">x</button>',
  'aria-label around it': '<div aria-label="$"><button>x</button></div>',
  title: '<span title="Owner $" role="button">y</span>',
  alt: '<button><img alt="Photo $"></button>',
  label: '<label>Name $ <input type="checkbox"></label>',
  placeholder: '<input placeholder="like $">',
  summary: '<details><summary>Invoice $</summary>text</details>',
  heading: '<h2 tabindex="0">Welcome $</h2>',
  'shadow root': '<word-box data-word="$"></word-box>',
  frame: `<iframe width="220" height="44" srcdoc="<title>Frame $</title><body style='margin:0'><button style='width:220px;height:44px'>In $</button>"></iframe>`,
};
/** Elements around and beside the region which take their name from it. */
const outside: Readonly<Record<string, string>> = {
  'name from what is inside': '<button>Open <b class="account">$</b></button>',
  'alt inside': '<button>Open <i class="account"><img alt="$"></i></button>',
  'two areas': '<a href="#x">Open <i class="other">x</i> and <b class="account">$</b></a>',
  slot: '<slot-box><button>Send $</button></slot-box>',
  'label elsewhere': '<b class="account" id="l">$</b><button aria-labelledby="l">x</button>',
};
const letters = 'bcdfghjklmnpqrstvwz';
const words: string[] = [];
const planted = (markup: string): string => {
  const at = words.length;
  words.push(`zq${letters[at]}${letters[(at * 7 + 3) % letters.length]}ua`);
  return `<p data-click="${at}">${markup.replaceAll('$', words[at] ?? '')}</p>`;
};
const page = html(
  'Account',
  `<button id="plain">Plain words</button><div class="account">${Object.values(inside).map(planted).join('')}</div>${Object.values(outside).map(planted).join('')}
  <script>for (const box of document.querySelectorAll('slot-box')) box.attachShadow({ mode: 'open' }).innerHTML = '<div class="inner"><slot></slot></div>';
  for (const box of document.querySelectorAll('word-box')) { const root = box.attachShadow({ mode: 'closed' }); root.innerHTML = '<button>Send ' + box.dataset.word + '</button>'; box.removeAttribute('data-word') }
  addEventListener('click', (event) => { if (event.target.closest('a')) event.preventDefault() })</script>`,
);
const busy = html(
  'Busy',
  `<div class="account"><button style="position:fixed;left:0;top:60px;width:200px;height:40px">zqearly</button></div>
  <script>for (const from = Date.now(); Date.now() - from < 1200; );</script>`,
);

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite({ '/': page, '/busy': busy });
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** Everything in the page is pressed; then one press in a page that is busy, before it is known what is masked. */
async function use(mask: readonly string[]): Promise<{ log: JourneyEvent[]; text: string }> {
  await walk.panel.evaluate(keepMask, mask);
  const id = await walk.start();
  await walk.page.goto(`${site.url}/`);
  await walk.page.click('#plain');
  for (const place of await walk.page.$$('[data-click]')) await press(walk.page, place);
  const picked = walk.ask('pickElement', {});
  await walk.page.waitForFunction(() => document.documentElement.lastElementChild?.localName !== 'body');
  await walk.page.mouse.click(...(await middle(await walk.page.$('[data-click="0"] button'))));
  const arrived = async () => {
    const going = walk.page.goto(`${site.url}/busy`);
    await new Promise((later) => setTimeout(later, 500));
    await Promise.all([walk.page.mouse.click(60, 80), going]);
    await new Promise((later) => setTimeout(later, 300));
  };
  const pickedText = JSON.stringify(await picked);
  await arrived();
  await walk.stop();
  const log = await walk.log(id);
  return { log, text: JSON.stringify(log) + pickedText };
}

const all = [...Object.keys(inside), ...Object.keys(outside), 'early'];
const foundIn = (text: string): string[] =>
  [...words, 'zqearly'].flatMap((word, at) => (text.includes(word) ? [all[at] ?? ''] : []));

test('no word of a masked region is kept, wherever it stood; what was pressed there is', async () => {
  const open = await use([]);
  // The search is known to find: without a mask nearly each word is kept.
  expect(foundIn(open.text).length).toBeGreaterThan(all.length - 4);
  const masked = await use(['.other', '.account', '.inner']);
  expect(foundIn(masked.text)).toEqual([]);
  expect(masked.text).toContain('Plain words');
  const clicks = (log: JourneyEvent[]) => log.filter(({ type }) => type === 'click').length;
  expect(clicks(masked.log)).toBe(clicks(open.log));
  expect(clicks(masked.log)).toBeGreaterThanOrEqual(all.length + 1);
}, 120_000);

test('areas named during a walk are kept private from then on', async () => {
  await walk.panel.evaluate(keepMask, []);
  await walk.page.goto(`${site.url}/`);
  const id = await walk.start();
  const press0 = async () => press(walk.page, (await walk.page.$('[data-click="0"]')) as NonNullable<Handle>);
  await press0();
  await new Promise((later) => setTimeout(later, 300));
  await walk.panel.evaluate(keepMask, ['.account']);
  expect(await walk.ask('masksChanged')).toEqual({ ok: true });
  await press0();
  await walk.page.click('#plain');
  await walk.stop();
  const names = (await walk.log(id)).flatMap((it) => (it.type === 'click' ? [it.target.name] : []));
  expect(names).toEqual([`Pay ${words[0]}`, undefined, 'Plain words']);
});

type Handle = Awaited<ReturnType<Page['$']>>;

/** The thing to press in one place of the page: what is interactive there, or the text itself. */
async function press(page: Page, place: NonNullable<Handle>): Promise<void> {
  const inner = (await place.$('button,a,input,summary,word-box,[role],[tabindex],:scope > *')) ?? place;
  await page.mouse.click(...(await middle(inner)));
}

async function middle(element: Handle): Promise<[number, number]> {
  await element?.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  const box = await element?.boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

import type { Page } from 'puppeteer';
import { html } from '../support/site.ts';

/** A page that makes life hard for whoever listens, what a person does in it, and the clicks that are theirs. */
export type HostilePage = {
  readonly name: string;
  readonly page: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly act: (page: Page) => Promise<unknown>;
  readonly clicks: readonly string[];
};

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));
/** Every page keeps a log of its own: what it heard, what it saw patched or thrown. */
const diary = `window.diary = []; const note = (word) => { diary[diary.length] = word };
  addEventListener('error', (e) => note('error ' + e.message)); addEventListener('unhandledrejection', (e) => note('rejection ' + e.reason));`;
const said = `<button id="b">Say</button><input id="i" aria-label="City"><p id="said" style="height:20px"></p>
  <script>b.addEventListener('click', () => { note('click'); said.append('x') }); i.addEventListener('input', () => note('input'))</script>`;
const hostile = (name: string, before: string, body = said, after = '') =>
  html(name, `<script>${diary}\n${before}</script>${body}<script>${after}</script>`);
const pressAndType = async (page: Page) => {
  await page.click('#b');
  await page.type('#i', 'abc');
  await page.click('#b');
};
const both = ['Say', 'Say'];

const patched = `
  const count = {};
  const spy = (on, name) => { const was = on[name]; on[name] = function (...all) { count[name] = (count[name] ?? 0) + 1; return was.apply(this, all) } };
  for (const name of ['getAttribute', 'hasAttribute', 'matches', 'closest', 'querySelectorAll', 'getBoundingClientRect', 'attachShadow', 'checkVisibility']) spy(Element.prototype, name);
  for (const name of ['map', 'filter', 'push', 'flatMap', 'find', 'forEach', 'slice']) spy(Array.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent', 'removeEventListener']) spy(EventTarget.prototype, name);
  for (const name of ['stringify', 'parse']) spy(JSON, name);
  for (const name of ['then', 'catch']) spy(Promise.prototype, name);
  for (const name of ['setTimeout', 'queueMicrotask', 'getSelection', 'fetch']) spy(window, name);
  for (const name of ['pushState', 'replaceState']) spy(history, name);
  for (const name of ['observe', 'disconnect']) { spy(MutationObserver.prototype, name); spy(PerformanceObserver.prototype, name) }
  window.settle = () => note(Object.entries(count).sort().join(' '));`;

const broken = `
  const boom = () => { throw new Error('do not touch') };
  Array.prototype.map = Array.prototype.filter = Array.prototype.push = boom;
  Object.defineProperty(Array.prototype, Symbol.iterator, { value: boom });
  Function.prototype.call = boom; String.prototype.slice = boom; JSON.stringify = boom;
  Promise.prototype.then = boom; EventTarget.prototype.dispatchEvent = boom; Object.entries = boom;`;

const throwing = `
  const boom = { get() { note('touched'); throw new Error('do not touch') } };
  Object.defineProperty(document, 'title', boom); Object.defineProperty(document, 'readyState', boom);
  for (const name of ['id', 'className', 'textContent', 'parentElement', 'isConnected', 'localName', 'shadowRoot', 'children', 'labels', 'validity', 'value', 'form', 'type', 'name'])
    Object.defineProperty(Object.hasOwn(Node.prototype, name) ? Node.prototype : Object.hasOwn(Element.prototype, name) ? Element.prototype : HTMLInputElement.prototype, name, boom);
  for (const name of ['timeStamp', 'isTrusted', 'target']) if (Object.getOwnPropertyDescriptor(Event.prototype, name)?.configurable) Object.defineProperty(Event.prototype, name, boom);`;

const rejectsBadly = `
  window.go = () => { Promise.reject({ get message() { throw new Error('unreadable') }, toString() { throw new Error('unreadable') } });
    Object.defineProperty(ErrorEvent.prototype, 'message', { get() { throw new Error('unreadable') } }); setTimeout(() => { throw new Error('plain') }) }`;

export const hostilePages: readonly HostilePage[] = [
  {
    name: 'the strictest policy and trusted types',
    page: hostile('Strict', '').replaceAll('<script>', '<script nonce="p">'),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-p'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    },
    act: pressAndType,
    clicks: both,
  },
  {
    name: 'counted prototypes',
    page: hostile('Counted', patched),
    act: async (page) => {
      await pressAndType(page);
      await wait(400);
      await page.evaluate('settle()');
    },
    clicks: both,
  },
  { name: 'broken prototypes', page: hostile('Broken', broken), act: pressAndType, clicks: both },
  {
    name: 'getters that throw',
    page: hostile('Throwing', '', said, throwing),
    act: async (page) => {
      // The driver itself cannot look elements up here any more.
      for (const x of [20, 80, 20]) await page.mouse.click(x, 20);
      await page.keyboard.type('abc');
    },
    clicks: ['Say', 'City', 'Say'],
  },
  {
    name: 'errors that cannot be read',
    page: hostile('Unreadable', rejectsBadly),
    act: async (page) => {
      await page.evaluate('go()');
      await wait(200);
      await pressAndType(page);
    },
    clicks: both,
  },
  {
    name: 'frozen prototypes',
    page: hostile(
      'Frozen',
      'for (const it of [Element, Node, EventTarget, Event, HTMLElement, Document, Window, Array, Object, Promise, MutationObserver]) { Object.freeze(it.prototype); Object.freeze(it) }',
    ),
    act: pressAndType,
    clicks: both,
  },
  {
    name: 'a form whose fields are named like methods',
    page: hostile(
      'Clobbered',
      '',
      `<form id="f">${['getAttribute', 'matches', 'closest', 'parentElement', 'localName', 'nodeType', 'getRootNode', 'id', 'elements', 'submit', 'checkVisibility'].map((name) => `<input name="${name}" hidden>`).join('')}${said}</form><img name="querySelectorAll"><img name="activeElement">`,
      "f.addEventListener('submit', (e) => { e.preventDefault(); note('submit') })",
    ),
    act: pressAndType,
    clicks: both,
  },
  {
    name: 'ten thousand changes a second',
    page: hostile(
      'Storm',
      '',
      `${said}<ul id="list"></ul>`,
      `let made = 0; const timer = setInterval(() => { for (let i = 0; i < 100; i++) { list.setAttribute('data-n', made++); if (i % 10 === 0) { list.append(document.createElement('li')); if (list.childElementCount > 50) list.firstChild.remove() } }
       if (made >= 20000) { clearInterval(timer); note('changed ' + made) } }, 10)`,
    ),
    act: async (page) => {
      await pressAndType(page);
      await page.waitForFunction('made >= 20000', { timeout: 60_000 });
    },
    clicks: both,
  },
  {
    name: 'thousands of made-up events',
    page: hostile(
      'Flood',
      '',
      said,
      `const field = document.getElementById('i'); window.flood = () => { for (let i = 0; i < 3000; i++) for (const it of [new MouseEvent('click', { bubbles: true }), new PointerEvent('pointerdown', { bubbles: true }), new InputEvent('input', { bubbles: true }), new Event('submit', { bubbles: true }), new Event('scroll'), new KeyboardEvent('keydown', { bubbles: true })]) field.dispatchEvent(it); note('flooded') }`,
    ),
    act: async (page) => {
      await page.click('#b');
      await page.evaluate('flood()');
      await page.click('#b');
    },
    clicks: ['Say', 'Say'],
  },
  {
    name: 'a page that keeps every event to itself',
    page: hostile(
      'Greedy',
      "for (const name of ['click', 'pointerdown', 'input', 'submit', 'keydown']) for (const on of [window, document]) on.addEventListener(name, (e) => { note('kept ' + name + ' ' + (on === window)); if (on === document) e.stopImmediatePropagation() }, true)",
    ),
    act: pressAndType,
    clicks: both,
  },
  {
    name: 'closed shadow roots, one in the other',
    page: hostile(
      'Closed',
      '',
      `<div id="host" style="width:120px;height:30px"></div>`,
      `let at = host; for (let i = 0; i < 4; i++) { const root = at.attachShadow({ mode: 'closed' }); at = document.createElement(i < 3 ? 'div' : 'button'); at.style = 'width:120px;height:30px'; root.append(at); at.addEventListener('click', () => note('click ' + i)) }
       at.textContent = 'Inside'; at.onclick = () => at.append('!')`,
    ),
    act: (page) => page.click('#host'),
    clicks: ['Inside'],
  },
  {
    name: 'five frames, one in the other',
    page: hostile('Frames', '', '<iframe id="f" src="/nest?5" width="600" height="400"></iframe>'),
    act: async (page) => {
      let frame = page.mainFrame();
      for (let i = 0; i < 5; i++) {
        const next = await (await frame.waitForSelector('#f'))?.contentFrame();
        if (!next) throw new Error(`There is no frame ${i + 1} deep.`);
        frame = next;
      }
      await frame.waitForSelector('#b');
      await wait(300);
      await frame.click('#b');
    },
    clicks: ['Deep'],
  },
  {
    name: 'a document that is written anew',
    page: hostile(
      'Rewritten',
      `window.anew = () => { document.open(); document.write('<button id="c">After</button>'); document.close(); c.onclick = () => { note('after'); document.body.append('!') } }`,
    ),
    act: async (page) => {
      await page.click('#b');
      await page.evaluate('anew()');
      await wait(100);
      await page.click('#c');
    },
    clicks: ['Say', 'After'],
  },
];

/** A frame that holds a frame, down to a button. */
export function nest(depth: number): string {
  return depth <= 1
    ? html('Deep', `<button id="b" onclick="this.append('!'); top.diary.push('deep')">Deep</button>`)
    : html('Nest', `<iframe id="f" src="/nest?${depth - 1}" width="95%" height="90%"></iframe>`);
}

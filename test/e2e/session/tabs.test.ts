import type { Page, Target } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  const button = (name: string) => `<button id="b" onclick="this.append('!')">${name}</button>`;
  site = await openSite({
    '/': html(
      'Home',
      `${button('Home')} <a id="tab" href="/tab" target="_blank">Tab</a>
       <button id="pop" onclick="open('/window', '', 'width=400,height=300')">Window</button>`,
    ),
    '/tab': html('Tab', `${button('In the tab')} <a id="further" href="/further" target="_blank">On</a>`),
    '/window': html('Window', button('In the window')),
    '/further': html('Further', button('In the further tab')),
    '/by-hand': html('By hand', button('By hand')),
  });
  walk = await openWalk(`${site.url}/`);
});
afterEach(async () => {
  await walk.ask('stopWalk');
  // What a failed case left open would be taken for the next one's.
  for (const page of await walk.browser.pages())
    if (page !== walk.page && page.url().startsWith(site.url)) await page.close();
  await walk.page.bringToFront();
  await walk.page.goto(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

const log = async (id: string) => (await walk.log(id)).sort(compareEvents);
const clicks = (events: readonly JourneyEvent[]) =>
  events.flatMap((it) => (it.type === 'click' ? [it.target.name] : []));
/** Presses a control that opens a page, and waits until the recorder is there. */
async function opened(from: Page, selector: string, path: string, id: string): Promise<Page> {
  const ours = (target: Target) => target.type() === 'page' && target.url() === site.url + path;
  const [target] = await Promise.all([walk.browser.waitForTarget(ours), from.click(selector)]);
  await expect
    .poll(async () => (await log(id)).some((it) => it.type === 'visit' && it.url === site.url + path))
    .toBe(true);
  const page = await target.page();
  if (!page) throw new Error(`${path} is no page.`);
  return page;
}

/** As by the auditor, not by a page of the walk. */
async function openedByHand(url: string): Promise<Page> {
  await walk.panel.evaluate((address) => chrome.tabs.create({ url: address }).then(() => undefined), url);
  const page = await (await walk.browser.waitForTarget((it) => it.url() === url)).page();
  if (!page) throw new Error('The tab is no page.');
  return page;
}

test('tabs and windows opened from the walk are part of it, and theirs; one opened by hand is not', async () => {
  const id = await walk.start();
  const tab = await opened(walk.page, '#tab', '/tab', id);
  const further = await opened(tab, '#further', '/further', id);
  await walk.page.bringToFront();
  const popup = await opened(walk.page, '#pop', '/window', id);
  const byHand = await openedByHand(`${site.url}/by-hand`);
  for (const page of [byHand, tab, further, popup, walk.page]) {
    await page.bringToFront();
    await page.click('#b');
    await new Promise((later) => setTimeout(later, 300));
  }
  await walk.stop();
  for (const page of [byHand, tab, further, popup]) await page.close();
  const events = await log(id);
  expect(clicks(events)).toEqual([
    'Tab',
    'On',
    'Window',
    'In the tab',
    'In the further tab',
    'In the window',
    'Home',
  ]);
  const tabs = new Map(events.flatMap((it) => (it.type === 'visit' ? [[it.url, it.tab]] : [])));
  expect(new Set(tabs.values()).size).toBe(4);
  expect([...tabs.keys()].some((url) => url.includes('by-hand'))).toBe(false);
});

test('a page that is injected again and again is recorded once', async () => {
  const id = await walk.start();
  for (let i = 0; i < 5; i++) await walk.ask('accessChanged');
  for (let i = 0; i < 3; i++) await walk.page.triggerExtensionAction(walk.extension);
  await walk.page.bringToFront();
  await walk.page.click('#b');
  await walk.page.reload();
  await walk.page.click('#b');
  await walk.stop();
  const events = await log(id);
  expect(clicks(events)).toEqual(['Home', 'Home']);
  expect(events.filter(({ type }) => type === 'visit').map((it) => 'how' in it && it.how)).toEqual([
    'load',
    'reload',
  ]);
  expect(new Set(events.map((it) => it.id)).size).toBe(events.length);
});

test('two walks, one right after the other in the same page, never mix', async () => {
  const first = await walk.start();
  await walk.page.click('#b');
  await walk.stop();
  const second = await walk.start();
  await walk.page.click('#tab', { button: 'right' });
  await walk.stop();
  expect(first).not.toBe(second);
  for (const [id, names] of [
    [first, ['Home']],
    [second, ['Tab']],
  ] as const) {
    const events = await log(id);
    expect(clicks(events)).toEqual(names);
    expect(events.filter((it) => !it.id.startsWith(`${id}/`))).toEqual([]);
    expect(events[0]?.type).toBe('start');
  }
  await expect.poll(() => walk.journalKeys()).toEqual([]);
});

test('a second walk is refused while one runs, and the first goes on', async () => {
  const id = await walk.start();
  await expect(walk.start()).rejects.toThrow('already-walking');
  await walk.page.click('#b');
  await walk.stop();
  expect(clicks(await log(id))).toEqual(['Home']);
});

test('a picture that waited for its turn until the walk was paused is not stored', async () => {
  const id = await walk.start();
  const pictures = Array.from({ length: 6 }, () => walk.ask('takePicture', {}));
  await pictures[0];
  expect(await walk.ask('pauseWalk')).toEqual({ ok: true });
  const kept = (await log(id)).length;
  const answers = await Promise.all(pictures);
  expect(answers.at(-1)).toMatchObject({ ok: false, code: 'paused' });
  expect((await log(id)).length).toBe(kept);
  expect((await log(id)).filter(({ type }) => type === 'picture').length).toBe(
    answers.filter(({ ok }) => ok).length,
  );
});

declare const chrome: { tabs: { create(of: { url: string }): Promise<unknown> } };

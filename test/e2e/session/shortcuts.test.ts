import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pause, seen } from '../support/panel-driver.ts';
import { html, openSite, type Site } from '../support/site.ts';
import { openPanel, openWalk, type Walk } from '../support/walk.ts';

let site: Site;
let walk: Walk;
let id: string;
beforeAll(async () => {
  site = await openSite({ '/': html('Checkout', '<h1>Checkout</h1>') });
  walk = await openWalk(`${site.url}/`);
});
beforeEach(async () => {
  id = await walk.start();
  return () => walk.stop();
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** As the browser tells the worker: no test can press a key of the browser itself. */
async function tell(event: 'command' | 'menu', what: unknown): Promise<void> {
  const worker = await walk.worker();
  await worker?.evaluate(
    async (kind, value) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (kind === 'command' ? chrome.commands.onCommand : chrome.contextMenus.onClicked).dispatch(value, tab);
    },
    event,
    what,
  );
}

async function nothingOpens(): Promise<void> {
  await seen(walk.panel, '>>> wm-marks');
  await pause(400);
  expect(await walk.panel.$('>>> wm-mark-form')).toBeNull();
}

const forms = [
  { command: 'mark-touchpoint', form: '>>> wm-touchpoint-form' },
  { command: 'mark-friction', form: '>>> wm-friction-form' },
];

test.each(forms)('$command opens its form in an open panel', async ({ command, form }) => {
  await seen(walk.panel, '>>> wm-marks');
  await tell('command', command);
  await seen(walk.panel, form);
});

test.each(forms)(
  '$command with the panel closed opens its form in the panel that comes',
  async ({ command, form }) => {
    await walk.panel.close();
    await tell('command', command);
    walk.panel = await openPanel(walk.browser, walk.page, walk.extension);
    await seen(walk.panel, form);
  },
);

test('what was asked for once is opened once', async () => {
  await tell('command', 'mark-friction');
  await seen(walk.panel, '>>> wm-friction-form');
  await walk.withoutPanel(async () => undefined);
  await nothingOpens();
});

test('a shortcut while no walk runs opens nothing in the next one', async () => {
  await walk.stop();
  await tell('command', 'mark-friction');
  id = await walk.start();
  await nothingOpens();
});

test.each([false, true])('an entry of the page menu marks, with the panel closed: %s', async (closed) => {
  const mark = () => tell('menu', { menuItemId: 'quote', selectionText: 'Did it charge me twice?' });
  await (closed ? walk.withoutPanel(mark) : mark());
  const quotes = async () => (await walk.log(id)).filter((it) => it.type === 'note');
  await expect.poll(quotes).toMatchObject([{ kind: 'quote', text: 'Did it charge me twice?' }]);
});

test('a shortcut that is refused says why in the words of the message files', async () => {
  await walk.stop();
  await tell('command', 'take-picture');
  const title = () => walk.panel.evaluate(() => chrome.action.getTitle({}));
  await expect.poll(title).toBe('No walk is running. Start one first.');
  id = await walk.start();
});

type Told = { dispatch(...args: unknown[]): void };
declare const chrome: {
  action: { getTitle(of: object): Promise<string> };
  tabs: { query(which: object): Promise<object[]> };
  commands: { onCommand: Told };
  contextMenus: { onClicked: Told };
};

import type { Browser, Extension, Page, WebWorker } from 'puppeteer';
import { type BrowserOptions, openBrowser } from '../../../cli/walker/browser.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { builtExtension } from './built-extension.ts';
import { setup } from './setup.ts';

export type Walk = {
  readonly browser: Browser;
  readonly extension: Extension;
  /** The page being walked. */
  readonly page: Page;
  /** The real side panel, as a page that can be driven. */
  panel: Page;
  /** Closes the panel, works on, and opens it again: an open page of the extension makes the worker easier to wake. */
  withoutPanel<T>(work: () => Promise<T>): Promise<T>;
  /** Asks the worker as the panel does. */
  ask(verb: string, takes?: object): Promise<{ ok: boolean; value?: never; code?: string; message?: string }>;
  start(): Promise<string>;
  stop(): Promise<void>;
  /** The log as it is in the database, read from the panel, in the order it was written. */
  log(walk: string): Promise<JourneyEvent[]>;
  journalKeys(): Promise<string[]>;
  worker(): Promise<WebWorker | undefined>;
  close(): Promise<void>;
};

/** A browser with the extension, a page open at `url`, and the panel opened by a real click on the toolbar button. */
export async function openWalk(
  url: string,
  { mode = 'test', ...more }: { mode?: 'test' | 'production' } & BrowserOptions = {},
): Promise<Walk> {
  const extensionDir = await builtExtension({ mode });
  const browser = await openBrowser({ ...more, extension: extensionDir });
  const extension = await loadedExtension(browser);
  const page = await browser.newPage();
  await page.goto(url);
  const ask: Walk['ask'] = (verb, takes = {}) =>
    walk.panel.evaluate((message) => chrome.runtime.sendMessage(message), { verb, takes });
  const must = async (verb: string, takes: object = {}) => {
    const answer = await ask(verb, takes);
    if (!answer.ok) throw new Error(`${verb}: ${answer.code} ${answer.message}`);
    return answer;
  };
  const walk: Walk = {
    browser,
    extension,
    page,
    panel: await openPanel(browser, page, extension),
    withoutPanel: async (work) => {
      await walk.panel.close();
      const value = await work();
      walk.panel = await openPanel(browser, page, extension);
      return value;
    },
    ask,
    start: async () => {
      await page.bringToFront();
      const answer = await must('startWalk', { setup });
      return (answer as unknown as { value: { walk: string } }).value.walk;
    },
    stop: async () => {
      await must('stopWalk');
    },
    log: (id) => walk.panel.evaluate(readLog, id) as Promise<JourneyEvent[]>,
    journalKeys: () =>
      walk.panel.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('j/')),
      ),
    worker: async () => {
      const target = browser
        .targets()
        .find((it) => it.type() === 'service_worker' && it.url().includes(extension.id));
      return (await target?.worker()) ?? undefined;
    },
    close: () => browser.close(),
  };
  return walk;
}

/** Loading goes on after the browser is there. */
async function loadedExtension(browser: Browser): Promise<Extension> {
  await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().endsWith('/background.js'));
  const extension = [...(await browser.extensions()).values()].find(({ name }) => name.startsWith('Waymark'));
  if (!extension) throw new Error('The extension is not loaded.');
  return extension;
}

/** Presses the toolbar button and waits for the panel. */
export async function openPanel(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((it) => it.url().endsWith('/sidepanel.html'));
  return target.asPage();
}

/** Runs in the panel. */
async function readLog(walk: string): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const range = IDBKeyRange.bound([walk, 0], [walk, Number.POSITIVE_INFINITY]);
  const segments = await new Promise<{ events: unknown[] }[]>((resolve, reject) => {
    const reading = db.transaction('segments').objectStore('segments').getAll(range);
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  return segments.flatMap(({ events }) => events);
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> };
  storage: { local: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

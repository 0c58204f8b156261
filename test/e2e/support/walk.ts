import type { Browser, Extension, Page, WebWorker } from 'puppeteer';
import { type BrowserOptions, openBrowser } from '../../../cli/walker/browser.ts';
import { askWorker, type Worker } from './ask-worker.ts';
import { builtExtension } from './built-extension.ts';

export type Walk = Worker & {
  readonly browser: Browser;
  readonly extension: Extension;
  /** The page being walked. */
  readonly page: Page;
  /** The real side panel, as a page that can be driven. */
  panel: Page;
  /** Closes the panel, works on, and opens it again: an open page of the extension makes the worker easier to wake. */
  withoutPanel<T>(work: () => Promise<T>): Promise<T>;
  worker(): Promise<WebWorker | undefined>;
  close(): Promise<void>;
};

type Options = {
  mode?: 'test' | 'production';
  /** The profile met the extension before. */
  greeted?: boolean;
} & BrowserOptions;

/** A browser with the extension, a page open at `url`, and the panel opened by a real click on the toolbar button. */
export async function openWalk(
  url: string,
  { mode = 'test', greeted = false, ...more }: Options = {},
): Promise<Walk> {
  const folder = await builtExtension({ mode });
  const browser = await openBrowser({ ...more, extension: folder });
  try {
    return await walkIn(browser, url, greeted);
  } catch (error) {
    // Nobody else could: it would stay open, and the process with it.
    await browser.close();
    throw error;
  }
}

async function walkIn(browser: Browser, url: string, greeted: boolean): Promise<Walk> {
  const extension = await loadedExtension(browser);
  if (!greeted) await closeOnboarding(browser);
  const page = await browser.newPage();
  await page.goto(url);
  const walk: Walk = {
    ...askWorker(() => walk.panel),
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

/** Presses the toolbar button and waits for the panel; the page stays in front. */
export async function openPanel(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  await page.bringToFront();
  const press = async (timeout: number): Promise<Page> => {
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((it) => it.url().endsWith('/sidepanel.html'), { timeout });
    return target.asPage();
  };
  // A press before the extension has said what its button does is lost; a person presses again.
  return press(15_000).catch(() => press(30_000));
}

/** The page that greets a new user comes to the front when it likes. */
async function closeOnboarding(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((it) => it.url().endsWith('/onboarding.html'));
  await (await target.page())?.close();
}

/** Loading goes on after the browser is there. */
async function loadedExtension(browser: Browser): Promise<Extension> {
  await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().endsWith('/background.js'));
  const extension = [...(await browser.extensions()).values()].find(({ name }) => name.startsWith('Waymark'));
  if (!extension) throw new Error('The extension is not loaded.');
  return extension;
}

import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../../cli/setup/find-browser.mjs';
import { askWorker, type Worker } from './ask-worker.ts';
import { builtExtension } from './built-extension.ts';

/** Firefox gives an extension a random address; the tests choose it. */
const address = '5c6e9cf1-8d4d-4b52-9d0a-3f5a0f6b7a11';

export type FirefoxWalk = Worker & {
  readonly browser: Browser;
  readonly page: Page;
  readonly panel: Page;
  /** Opens a page of the extension, such as `workspace.html#/`, in front. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
};

/**
 * Firefox with the extension, a page open at `url`, and the panel's page in a tab of its own: no test can press Firefox's
 * toolbar button.
 */
export async function openFirefoxWalk(url: string): Promise<FirefoxWalk> {
  const folder = await builtExtension({ browser: 'firefox' });
  const executablePath = findBrowser('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    ...(executablePath ? { executablePath } : {}),
    // Lets the driver open pages of an extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'waymark@waymark.invalid': address }),
    },
  });
  await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(url);
  const openOwn = async (path: string) => {
    const own = await browser.newPage();
    // It opens, but the driver is never told that it is complete.
    await own.goto(`moz-extension://${address}/${path}`, { waitUntil: [] });
    await own.waitForFunction(() => document.readyState === 'complete');
    await own.bringToFront();
    return own;
  };
  const panel = await openOwn('sidepanel.html');
  await page.bringToFront();
  return { ...askWorker(() => panel), browser, page, panel, openOwn, close: () => browser.close() };
}

import type { Target } from 'puppeteer';
import { builtExtension } from './built-extension.ts';
import type { Walk } from './walk.ts';

/**
 * Loads the extension once more from its folder, as an update does, and opens its panel on the walked page again.
 * `runtime.reload` would leave a driven browser without the extension.
 */
export async function reloadExtension(walk: Walk): Promise<void> {
  const { browser, page, extension } = walk;
  await page.bringToFront();
  const isWorker = (it: Target) => it.type() === 'service_worker' && it.url().includes(extension.id);
  const isPanel = (it: Target) => it.url().endsWith('/sidepanel.html');
  const old = browser.targets().filter(isWorker);
  await browser.installExtension(await builtExtension());
  await browser.waitForTarget((it) => isWorker(it) && !old.includes(it));
  // A press before the new worker listens is lost.
  for (let tries = 0; tries < 20; tries++) {
    await page.triggerExtensionAction(extension);
    const opened = await browser.waitForTarget(isPanel, { timeout: 500 }).catch(() => undefined);
    if (!opened) continue;
    walk.panel = await opened.asPage();
    return;
  }
  throw new Error('The panel did not open after the extension was loaded again.');
}

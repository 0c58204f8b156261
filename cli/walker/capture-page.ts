import type { Page } from 'puppeteer';
import { walkerScripts } from '../build-extension.ts';
import type { Log } from './log.ts';

const world = 'waymark';
const binding = 'waymarkFacts';
/** A page that is left writes its last facts while it goes. */
const leavingMs = 300;

/**
 * Puts the recorder into every document of a page, in a world of its own as in the extension, and takes its facts into the
 * log. The returned function lets the last page go, so that it tells what it still has.
 */
export async function capturePage(page: Page, log: Log, tab = 1): Promise<() => Promise<void>> {
  const { capture, pageErrors } = await walkerScripts();
  const session = await page.createCDPSession();
  session.on('Runtime.bindingCalled', (call) => {
    if (call.name === binding) log.takeFacts(call.payload);
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: binding, executionContextName: world });
  const setup = `globalThis.waymarkWalker = ${JSON.stringify({ walk: log.walk, tab, binding })};`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageErrors });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `${setup}\n${capture}`,
    worldName: world,
  });
  return async () => {
    await page.goto('about:blank').catch(() => undefined);
    await new Promise((done) => setTimeout(done, leavingMs));
    await session.detach().catch(() => undefined);
  };
}

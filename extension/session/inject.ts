import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';

const captureFile = '/capture.js';
const errorsFile = '/page-errors.js';
const ids = { capture: 'capture', errors: 'page-errors' };

/**
 * Has the browser start the recorder by itself, before a page's own scripts, in all frames of the sites the auditor
 * granted. Until the walk ends or the browser does.
 */
export async function registerScripts(): Promise<void> {
  await unregisterScripts();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(https?|\*|<all_urls>)/.test(origin));
  if (matches.length === 0) return;
  const everywhere = {
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: false,
  };
  const scripts = [
    { ...everywhere, id: ids.errors, js: [errorsFile], world: 'MAIN' },
    { ...everywhere, id: ids.capture, js: [captureFile] },
  ];
  // The polyfill's types are older than `matchOriginAsFallback` and `world`.
  await browser.scripting.registerContentScripts(scripts as Scripting.RegisteredContentScript[]);
}

export async function unregisterScripts(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
}

/** Starts the recorder in a page that is open already. False when the browser does not let it in. */
export async function inject(tabId: number, { errors }: { errors: boolean }): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    const world = { world: 'MAIN', injectImmediately: true } as object; // newer than the polyfill's types
    if (errors) await soon(browser.scripting.executeScript({ target, files: [errorsFile], ...world }));
    await soon(browser.scripting.executeScript({ target, files: [captureFile], injectImmediately: true }));
    return true;
  } catch (error) {
    // Every page that is closed to extensions ends here, with a text that differs by browser.
    if (/cannot|missing host permission|no tab|not allowed|error page|frame/i.test(String(error)))
      return false;
    throw error;
  }
}

/** A page that does not answer in this time is busy; what it still has comes by the journal. */
const answerWithinMs = 1_000;

/** A frame that hangs gets its script when it can; the walk does not wait for it. */
async function soon(work: Promise<unknown>): Promise<void> {
  const enough = new Promise((later) => setTimeout(later, answerWithinMs));
  await Promise.race([work, enough]);
}

/** Tells the scripts in these tabs to look at the walk's state again, and waits until what they noticed before is safe. */
export async function tellPages(tabs: readonly number[]): Promise<void> {
  const enough = new Promise((later) => setTimeout(later, answerWithinMs));
  // A tab without a script has nobody to tell.
  const told = tabs.map((tab) => browser.tabs.sendMessage(tab, { order: 'look' }).catch(() => undefined));
  await Promise.race([Promise.all(told), enough]);
}

/** Says in these pages that the walk is paused. A page that lets no script in is told apart in the panel. */
export async function showPause(tabs: readonly number[]): Promise<void> {
  for (const tabId of tabs)
    await browser.scripting
      .executeScript({ target: { tabId }, files: ['/pause-pill.js'] })
      .catch(() => undefined);
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';

const manifest = {
  manifest_version: 3,
  name: 'Bare guest',
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
};
const worker = `chrome.tabs.query({ active: true }).then((tabs) => tabs.map(({ id }) =>
  // A tab that shows no page takes no guest.
  chrome.scripting.executeScript({ target: { tabId: id }, files: ['page.js'] }).catch(() => undefined)))`;
/** Looks at the page by the same interfaces as a recorder, and keeps nothing. */
const page = `(() => {
  const end = new AbortController();
  setTimeout(() => end.abort(), 100);
  const hear = (event) => event.composedPath()[0]?.getBoundingClientRect?.();
  for (const name of ['click', 'pointerdown', 'pointerover', 'keydown', 'focusin', 'scroll', 'pagehide'])
    window.addEventListener(name, hear, { capture: true, signal: end.signal });
  navigation.addEventListener('navigate', hear, { signal: end.signal });
  const observers = [new MutationObserver(hear), new PerformanceObserver(hear)];
  observers[0].observe(document, { subtree: true, childList: true });
  observers[1].observe({ type: 'event', buffered: true });
  for (const observer of observers) observer.disconnect();
  for (const element of document.querySelectorAll('*')) element.getAttribute('id');
  document.createElement('i').dispatchEvent(new CustomEvent('guest', { detail: 1 }));
  window.dispatchEvent(new MouseEvent('guest'));
  getComputedStyle(document.body).display;
  new URL(location.href).searchParams.get('name');
  performance.getEntriesByType('navigation');
  document.getSelection();
  chrome.runtime.onMessage.addListener(() => undefined);
  chrome.storage?.local.get('guest');
})()`;

/**
 * What an extension leaves behind in the page in front that keeps nothing there itself: a script's world lasts as long as
 * the page, and each update of the extension makes another one. Loads such an extension `times` times over; `arrived`
 * resolves once its script ran again.
 */
export async function bareGuest(
  browser: Browser,
  times: number,
  arrived: () => Promise<unknown>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-guest-'));
  const files = { 'manifest.json': JSON.stringify(manifest), 'worker.js': worker, 'page.js': page };
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    for (let time = 0; time < times; time++) {
      await browser.installExtension(folder);
      await arrived();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

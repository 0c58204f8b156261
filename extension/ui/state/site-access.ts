import { browser } from '../../browser.ts';
import { send } from '../../messaging/send.ts';
import type { Site } from './site-of.ts';

/** Asks the browser to let Waymark see the site. Call it straight from a click: browsers refuse it later. */
export async function askForSite(site: Site): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [site.pattern] });
  if (granted) await send('accessChanged', {});
  return granted;
}

/** How browsers write every site, also files and pictures of tabs. */
export const everySite = '<all_urls>';

export function seesEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [everySite] });
}

/** The same as `askForSite` for every site there is. */
export async function askForEverySite(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [everySite] });
  if (granted) await send('accessChanged', {});
  return granted;
}

/** Calls back now, and whenever access was given or taken back, until the signal aborts. */
export function onAccess(look: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded?.addListener(look);
  browser.permissions.onRemoved?.addListener(look);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded?.removeListener(look);
    browser.permissions.onRemoved?.removeListener(look);
  });
  look();
}

import { browser } from '../../browser.ts';
import { send } from '../../messaging/send.ts';
import type { Site } from './site-of.ts';

/** Asks the browser to let Waymark see the site. Call it straight from a click: browsers refuse it later. */
export async function askForSite(site: Site): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [site.pattern] });
  if (granted) await send('accessChanged', {});
  return granted;
}

import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { SessionState } from '../messaging/protocol.ts';

export type Access = NonNullable<SessionState['tab']>['access'];

/** Stores of add-ons let no extension in. */
const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/;

/** What Waymark can see of a tab. Without a permission the address is hidden, and only trying tells why. */
export async function accessOf(tab: Tabs.Tab): Promise<Access> {
  if (tab.url === undefined || tab.url === '') return tab.id === undefined ? 'none' : tryOut(tab.id);
  if (!/^(https?|file):/.test(tab.url) || stores.test(tab.url)) return 'restricted';
  const origin = originPattern(tab.url);
  const granted = origin !== undefined && (await browser.permissions.contains({ origins: [origin] }));
  return granted ? 'full' : 'active';
}

/** `https://shop.example:8080/a` → `https://shop.example/*`: permissions know no ports. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

async function tryOut(tabId: number): Promise<Access> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return 'active';
  } catch (error) {
    return /gallery|chrome:\/\/|edge:\/\/|chrome-extension:|cannot be scripted|about:/i.test(String(error))
      ? 'restricted'
      : 'none';
  }
}

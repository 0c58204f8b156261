import type { Target } from '../../core/journey/target.ts';
import { browser } from '../browser.ts';
import { Refusal } from '../messaging/refusal.ts';
import { activeTab } from './tell.ts';

const pickWithinMs = 120_000;

let waiting: { tab: number; take: (target: Target | null) => void } | undefined;

/** Lets the auditor point at an element of the page in front. `null` when they gave up, or did nothing for two minutes. */
export async function pickElement(): Promise<Target | null> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new Refusal('no-tab', 'There is no page to point at.');
  waiting?.take(null);
  const tabId = tab.id;
  const picked = new Promise<Target | null>((take) => {
    waiting = { tab: tabId, take };
    setTimeout(() => take(null), pickWithinMs);
  });
  try {
    await browser.tabs.sendMessage(tabId, { order: 'hold' }).catch(() => undefined); // no recorder there: nothing to hold
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
  } catch {
    waiting = undefined;
    throw new Refusal(
      'no-access',
      'Waymark cannot look into this page. Press its toolbar button on the page first.',
    );
  }
  const target = await picked;
  await browser.tabs.sendMessage(tabId, { order: 'release' }).catch(() => undefined); // the page is gone
  return target;
}

/** What came of it, said by the script in the page. */
export function takePicked(tab: number | undefined, target: Target | null): void {
  if (waiting?.tab !== tab) return;
  waiting?.take(target);
  waiting = undefined;
}

import { browser } from '../browser.ts';
import { createMenus } from './menus.ts';
import { lookAgain } from './tabs.ts';
import { restoreWaits } from './waits.ts';

/** Installing, updating, starting the browser. Call it once, synchronously, when the worker starts. */
export function hearLifecycle(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void restoreWaits();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
    // An update orphans the scripts in open pages: start new ones where a walk runs.
    if (reason === 'update') void lookAgain();
  });
  browser.runtime.onStartup.addListener(() => void restoreWaits());
}

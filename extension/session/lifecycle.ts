import { browser } from '../browser.ts';
import { aside } from './aside.ts';
import { createMenus } from './menus.ts';
import { lookAgain } from './tabs.ts';
import { restoreWaits } from './waits.ts';

/** Installing, updating, starting the browser. Call it once, synchronously, when the worker starts. */
export function hearLifecycle(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    aside(createMenus());
    aside(restoreWaits());
    if (reason === 'install') aside(browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') }));
    // An update orphans the scripts in open pages: start new ones where a walk runs.
    if (reason === 'update') aside(lookAgain());
  });
  browser.runtime.onStartup.addListener(() => aside(restoreWaits()));
}

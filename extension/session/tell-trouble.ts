import { browser } from '../browser.ts';
import { aside } from './aside.ts';
import { showBadge } from './badge.ts';

const showMs = 4_000;

/** For what was asked for outside the panel: an exclamation mark in the badge, the reason as the button's title. */
export async function tellTrouble(error: unknown): Promise<void> {
  const title = error instanceof Error ? error.message : String(error);
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text: '!' });
  setTimeout(() => {
    aside(browser.action.setTitle({ title: browser.i18n.getMessage('actionTitle') }));
    aside(showBadge());
  }, showMs);
}

import { browser } from '../browser.ts';
import { Refusal } from '../messaging/refusal.ts';
import { aside } from './aside.ts';
import { showBadge } from './badge.ts';

const showMs = 4_000;

/** For what was asked for outside the panel: an exclamation mark in the badge, the reason as the button's title. */
export async function tellTrouble(error: unknown): Promise<void> {
  await browser.action.setTitle({ title: reasonOf(error) });
  await browser.action.setBadgeText({ text: '!' });
  setTimeout(() => {
    aside(browser.action.setTitle({ title: browser.i18n.getMessage('actionTitle') }));
    aside(showBadge());
  }, showMs);
}

/** In the browser's language, where the refusal's code has words. */
function reasonOf(error: unknown): string {
  const said =
    error instanceof Refusal && browser.i18n.getMessage(`refused_${error.code.replaceAll('-', '_')}`);
  return said || (error instanceof Error ? error.message : String(error));
}

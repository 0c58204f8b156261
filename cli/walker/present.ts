import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer';

type Selectors = readonly (string | readonly string[])[];

/** The first element any of the selectors finds, within a time; undefined when none does. */
export async function present(
  page: Page,
  selectors: Selectors,
  withinMs = 0,
): Promise<ElementHandle | undefined> {
  const until = Date.now() + withinMs;
  do {
    for (const selector of selectors) {
      const found = await page.$(puppeteerSelector(selector)).catch(() => null);
      if (found) return found;
    }
    if (withinMs > 0) await sleep(50);
  } while (Date.now() < until);
  return undefined;
}

/** `aria/Buy` as the browser driver writes it: `::-p-aria(Buy)`. */
function puppeteerSelector(selector: string | readonly string[]): string {
  const path = typeof selector === 'string' ? [selector] : selector;
  return path.map((part) => part.replace(/^(aria|text|xpath|pierce)\/(.*)$/s, '::-p-$1($2)')).join(' >>> ');
}

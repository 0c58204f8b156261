import type { ElementHandle, Page } from 'puppeteer';

/** A control anywhere in the page, through all shadow roots. */
export const action = (name: string): string => `>>> [data-action="${name}"]`;
export const markButton = (name: string): string => `>>> [data-mark="${name}"]`;

/** Waits for the selector. Looks again and again, for `waitForSelector` does not notice what changes in shadow roots. */
export async function seen(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await eventually(
    () => page.$(selector),
    (it) => it !== null,
  );
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export async function gone(page: Page, selector: string): Promise<void> {
  const found = await eventually(
    () => page.$(selector),
    (it) => it === null,
  );
  if (found) throw new Error(`There still is ${selector}.`);
}

/** Its text, with single spaces. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const found = await seen(page, selector);
  return found.evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

export async function press(page: Page, selector: string): Promise<void> {
  // A locator alone misses what appears inside a shadow root.
  await seen(page, selector);
  await page.locator(selector).click();
}

/** Presses keys one after the other, as fast as a person does. */
export async function keys(page: Page, ...pressed: readonly (string | { type: string })[]): Promise<void> {
  for (const key of pressed) {
    if (typeof key === 'string') await page.keyboard.press(key as 'Enter');
    else await page.keyboard.type(key.type);
    await pause(40);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

/** Calls `look` until it holds or five seconds are over; gives the last answer. */
export async function eventually<T>(look: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const until = Date.now() + 5_000;
  for (;;) {
    const value = await look();
    if (holds(value) || Date.now() > until) return value;
    await pause(50);
  }
}

/** Puts words in at once where the focus is, as from the clipboard. */
export function paste(page: Page, selector: string, words: string): Promise<void> {
  return page.$eval(
    selector,
    (place, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      place.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
      );
    },
    words,
  );
}

import type { Page } from 'puppeteer';

/** Presses Tab until what has the focus matches the selector, as somebody without a mouse does; fails when nothing does. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await page.evaluate(hasFocus, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

/** Runs in the page: does the focused element, or one it is nested in, match? */
function hasFocus(selector: string): boolean {
  let active: Element | null | undefined = document.activeElement;
  while (active) {
    if (active.closest(selector)) return true;
    active = active.shadowRoot?.activeElement;
  }
  return false;
}
